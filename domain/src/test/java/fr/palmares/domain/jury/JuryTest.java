package fr.palmares.domain.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RecusalRegime;
import fr.palmares.domain.jury.Juror.Role;
import fr.palmares.domain.proposal.ProposalId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JuryTest {

    private static final CallId CALL = CallId.of("ami-ia-2");
    private static final Recusal RECUSAL =
            new Recusal(new JurorId("J2"), new ProposalNumber(5), "Y a travaillé.", LocalDate.of(2019, 6, 1));

    @Test
    void keeps_a_recused_juror_from_the_proposal_or_from_the_whole_call_as_the_call_says() {
        Jury jury = Jury.named(CALL, List.of(juror("J1", Role.PRESIDENT), juror("J2", Role.MEMBER)), List.of(RECUSAL));

        assertThat(jury.recusal(new JurorId("J2"), new ProposalNumber(5), RecusalRegime.PER_PROPOSAL))
                .contains(RECUSAL);
        assertThat(jury.recusal(new JurorId("J2"), new ProposalNumber(6), RecusalRegime.PER_PROPOSAL))
                .isEmpty();
        assertThat(jury.recusal(new JurorId("J2"), new ProposalNumber(6), RecusalRegime.WHOLE_JURY))
                .contains(RECUSAL);
        assertThat(jury.recusal(new JurorId("J1"), new ProposalNumber(5), RecusalRegime.WHOLE_JURY))
                .isEmpty();
    }

    @Test
    void refuses_a_member_named_twice_two_presidents_and_the_recusal_of_a_stranger() {
        Juror first = juror("J1", Role.PRESIDENT);

        assertThatThrownBy(() -> Jury.named(CALL, List.of(first, juror("J1", Role.MEMBER)), List.of()))
                .hasMessageContaining("once");
        assertThatThrownBy(() -> Jury.named(CALL, List.of(first, juror("J2", Role.PRESIDENT)), List.of()))
                .hasMessageContaining("one president");
        assertThatThrownBy(() -> Jury.named(CALL, List.of(first), List.of(RECUSAL)))
                .hasMessageContaining("J2");
    }

    @Test
    void refuses_a_recusal_without_a_ground_and_a_juror_without_a_name() {
        assertThatThrownBy(() -> new Recusal(new JurorId("J2"), new ProposalNumber(5), " ", LocalDate.of(2019, 6, 1)))
                .hasMessageContaining("ground");
        assertThatThrownBy(() -> new Juror(new JurorId("J2"), " ", Role.MEMBER, Optional.empty()))
                .hasMessageContaining("J2");
        assertThat(JurorId.parse("J 2")).isEmpty();
    }

    @Test
    void refuses_two_marks_of_one_criterion_on_a_card() {
        Mark mark = new Mark(CriterionId.of("impact"), BigDecimal.TEN, Optional.empty());

        assertThatThrownBy(() -> Scorecard.of(new JurorId("J1"), ProposalId.of("ami-ia-2", 5), List.of(mark, mark)))
                .hasMessageContaining("twice");
    }

    @Test
    void takes_marks_for_equal_that_are_written_differently() {
        assertThat(new Mark(CriterionId.of("impact"), new BigDecimal("12.50"), Optional.of(" ")))
                .isEqualTo(new Mark(CriterionId.of("impact"), new BigDecimal("12.5"), Optional.empty()));
    }

    private static Juror juror(String id, Role role) {
        return new Juror(new JurorId(id), "Membre " + id, role, Optional.empty());
    }
}
