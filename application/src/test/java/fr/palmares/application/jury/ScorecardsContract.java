package fr.palmares.application.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.ProposalId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Scorecards} must honour. */
public interface ScorecardsContract {

    Store store();

    private void save(Scorecard... cards) {
        store().keep(() -> store().scorecards().save(List.of(cards)));
    }

    private void propose() {
        store().keep(() -> {
            store().calls().save(Samples.call("ami"));
            store().calls().save(Samples.call("ami-2"));
            store().administrations().save(List.of(Samples.administration("ofb", "OFB")));
            store().proposals()
                    .save(List.of(
                            Samples.proposal("ami", 2), Samples.proposal("ami", 10), Samples.proposal("ami-2", 1)));
        });
    }

    private List<Scorecard> stored() {
        return store().scorecards().of(CallId.of("ami"));
    }

    private static Mark mark(String criterion, String value) {
        return new Mark(CriterionId.of(criterion), new BigDecimal(value), Optional.empty());
    }

    private static Scorecard card(String juror, int proposal, Mark... marks) {
        return Scorecard.of(new JurorId(juror), ProposalId.of("ami", proposal), List.of(marks));
    }

    @Test
    default void has_no_card_for_a_call_without_any() {
        assertThat(stored()).isEmpty();
    }

    @Test
    default void gives_back_a_card_as_it_was_saved_with_its_marks_in_order_and_exact() {
        propose();
        Mark commented = new Mark(CriterionId.of("means"), new BigDecimal("7.50"), Optional.of("L’équipe\n« tient »"));
        Scorecard card = card(
                "J1",
                2,
                commented,
                mark("impact", "0.123456789012345678901"),
                mark("ethics", "0.00"),
                mark("cost", "1000000"));

        save(card);

        assertThat(stored()).containsExactly(card.at(Samples.first()));
    }

    @Test
    default void lists_the_cards_of_one_call_by_proposal_then_by_juror() {
        propose();
        Mark mark = mark("impact", "4");
        Scorecard other = Scorecard.of(new JurorId("J1"), ProposalId.of("ami-2", 1), List.of(mark));

        save(card("j1", 10), card("J2", 10, mark), other, card("J10", 10, mark), card("j1", 2, mark));

        assertThat(stored()).extracting(Scorecard::juror).map(JurorId::text).containsExactly("j1", "J10", "J2", "j1");
        assertThat(stored()).extracting(card -> card.number().value()).containsExactly(2, 10, 10, 10);
        assertThat(store().scorecards().of(CallId.of("ami-2"))).containsExactly(other.at(Samples.first()));
    }

    @Test
    default void replaces_a_card_saved_again_whole_and_keeps_an_annulled_one() {
        propose();
        save(card("J1", 2, mark("impact", "4"), mark("means", "3")), card("J2", 2, mark("impact", "5")));
        Scorecard changed = card("J1", 2, mark("cost", "1")).at(Samples.first());
        Scorecard annulled = card("J2", 2).at(Samples.first());

        save(changed, annulled);

        assertThat(stored())
                .containsExactly(
                        changed.at(Samples.first().next()),
                        annulled.at(Samples.first().next()));
    }

    @Test
    default void refuses_a_stale_card_and_keeps_none_of_its_list() {
        propose();
        Scorecard first = card("J1", 2, mark("impact", "4"));
        Scorecard second = card("J2", 2, mark("impact", "4"));
        save(first);

        assertThatThrownBy(() -> save(second, first.marked(List.of()))).isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> save(second, first.at(Samples.first().next()))).isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> save(second, second)).isInstanceOf(StaleWrite.class);
        assertThat(stored()).containsExactly(first.at(Samples.first()));
    }

    @Test
    default void refuses_a_card_whose_proposal_is_not_on_record() {
        propose();

        assertThatThrownBy(() -> save(card("J1", 3))).isInstanceOf(RuntimeException.class);
    }
}
