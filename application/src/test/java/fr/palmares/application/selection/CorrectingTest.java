package fr.palmares.application.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.selection.SeverityView.CorrectedView;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.selection.Fragility.Change;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrectingTest {

    private static final CallId CALL = CallId.of("ami");
    private static final CriterionId IMPACT = CriterionId.of("impact");
    private static final int LONG = 63;

    /** The severe J1 marks the first proposal, the generous J2 the second, both the third: −2 and +2 points. */
    private static final List<Scorecard> SHARED =
            List.of(card(1, 1, 12), card(2, 2, 13), card(1, 3, 8), card(2, 3, 12));

    @Test
    void compares_scores_and_places_before_and_after() {
        SeverityView view = view(inputs(3, "0", Seats.upTo(1), SHARED));

        assertThat(view.candidates())
                .containsExactly(corrected(1, 12, 14, 2, 1), corrected(2, 13, 11, 1, 2), corrected(3, 10, 10, 3, 3));
    }

    @Test
    void says_whom_the_same_rule_would_bring_in_and_let_go() {
        SeverityView view = view(inputs(3, "0", Seats.upTo(1), SHARED));

        assertThat(view.list()).isEqualTo(new Change("severity", true, numbers(2), numbers(1)));
    }

    @Test
    void holds_the_threshold_against_corrected_scores() {
        SeverityView few = view(inputs(3, "12", Seats.upTo(2), SHARED));
        SeverityView tooFew = view(inputs(3, "12", new Seats(2, 2), SHARED));

        assertThat(few.list()).isEqualTo(new Change("severity", true, numbers(2), numbers()));
        assertThat(tooFew.list()).isEqualTo(new Change("severity", false, numbers(1, 2), numbers()));
    }

    @Test
    void shows_a_score_below_0_and_lists_it_as_0() {
        SeverityView view = view(inputs(2, "0", Seats.upTo(1), List.of(card(1, 1, 2), card(1, 2, 20), card(2, 2, 0))));

        assertThat(view.candidates().get(0).corrected()).isEqualTo(Fraction.of(-8));
        assertThat(view.list().possible()).isTrue();
    }

    @Test
    void finds_a_list_where_corrected_scores_are_too_fine_to_be_added() {
        Random random = new Random(7);
        List<Scorecard> cards = new ArrayList<>();
        for (int proposal = 1; proposal <= 80; proposal++) {
            for (int juror : random.ints(1, 26).distinct().limit(3).toArray()) {
                cards.add(card(juror, proposal, random.nextInt(21)));
            }
        }

        SeverityView view = view(inputs(80, "0", Seats.upTo(9), cards));

        assertThat(view.candidates())
                .anyMatch(it -> it.corrected().denominator().bitLength() > LONG);
        assertThat(view.list().possible()).isTrue();
        assertThat(view.list().enter()).hasSameSizeAs(view.list().leave());
    }

    @Test
    void measures_nothing_where_too_many_jurors_hang_together() {
        List<Scorecard> cards = IntStream.rangeClosed(1, 61)
                .mapToObj(juror -> card(juror, 1, 10))
                .toList();
        Computing computing = new Computing(() -> Effort.UNLIMITED);

        assertThat(computing.severity(computed(computing, inputs(1, "0", Seats.upTo(1), cards))))
                .isEmpty();
    }

    private static SeverityView view(DecisionInputs inputs) {
        Computing computing = new Computing(() -> Effort.UNLIMITED);
        return computing.severity(computed(computing, inputs)).orElseThrow();
    }

    private static Computed computed(Computing computing, DecisionInputs inputs) {
        return computing.compute(inputs).computed().orElseThrow();
    }

    private static DecisionInputs inputs(int proposals, String threshold, Seats seats, List<Scorecard> cards) {
        Scale scale = new Scale(BigDecimal.ZERO, new BigDecimal(20));
        Ranking ranking = new Ranking(
                List.of(new Criterion(IMPACT, "Effets", scale, BigDecimal.ONE, Optional.empty())),
                Aggregate.MEAN,
                Optional.of(new BigDecimal(threshold)),
                List.of());
        return new DecisionInputs(
                CALL,
                new Setup(ranking, Constraints.of(seats), RuleId.EXACT),
                IntStream.rangeClosed(1, proposals)
                        .mapToObj(CorrectingTest::entry)
                        .toList(),
                cards);
    }

    private static Entry entry(int number) {
        return new Entry(
                new ProposalNumber(number),
                "Projet " + number,
                AdministrationId.of("dgs"),
                Optional.empty(),
                new Request(Money.euros("1000.00"), Optional.empty(), List.of()),
                Instant.parse("2019-05-31T21:59:00Z"),
                Eligibility.PRESUMED);
    }

    private static Scorecard card(int juror, int proposal, int mark) {
        return Scorecard.of(
                new JurorId("J" + juror),
                new ProposalId(CALL, new ProposalNumber(proposal)),
                List.of(new Mark(IMPACT, new BigDecimal(mark), Optional.empty())));
    }

    private static CorrectedView corrected(int number, int raw, int corrected, int rank, int rankCorrected) {
        return new CorrectedView(
                new ProposalNumber(number), Fraction.of(raw), Fraction.of(corrected), rank, rankCorrected);
    }

    private static List<ProposalNumber> numbers(Integer... values) {
        return List.of(values).stream().map(ProposalNumber::new).toList();
    }
}
