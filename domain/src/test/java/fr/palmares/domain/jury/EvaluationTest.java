package fr.palmares.domain.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final ProposalNumber SEVEN = new ProposalNumber(7);
    private static final ProposalNumber EIGHT = new ProposalNumber(8);

    @Test
    void weighs_the_marks_of_a_juror_and_takes_the_mean_of_the_jurors() {
        Evaluation evaluation = evaluated(Aggregate.MEAN, card("J1", 7, "12", "15"), card("J2", 7, "10", "9"));

        // (3 × 12 + 1 × 15) ÷ 4 = 51/4 and (3 × 10 + 1 × 9) ÷ 4 = 39/4
        assertThat(score(evaluation, SEVEN).jurors())
                .containsExactly(
                        new JurorScore(new JurorId("J1"), Fraction.of(51, 4)),
                        new JurorScore(new JurorId("J2"), Fraction.of(39, 4)));
        assertThat(score(evaluation, SEVEN).score()).contains(Fraction.of(45, 4));
    }

    @Test
    void takes_the_median_where_the_call_says_so() {
        Evaluation evaluation = evaluated(
                Aggregate.MEDIAN,
                card("J1", 7, "20", "20"),
                card("J2", 7, "10", "10"),
                card("J3", 7, "11", "11"),
                card("J4", 7, "12", "12"));

        assertThat(score(evaluation, SEVEN).score()).contains(Fraction.of(23, 2));
    }

    @Test
    void does_not_take_an_absent_mark_for_a_zero() {
        Evaluation evaluation = evaluated(Aggregate.MEAN, card("J1", 7, "12"), card("J2", 7, "10", "9"));

        assertThat(score(evaluation, SEVEN).score()).contains(Fraction.of(87, 8));
        assertThat(score(evaluation, EIGHT).score()).isEmpty();
        assertThat(score(evaluation, EIGHT).passes()).isFalse();
    }

    @Test
    void takes_a_criterion_that_nobody_marked_for_one_that_misses_its_threshold() {
        Evaluation evaluation = evaluated(Aggregate.MEAN, card("J1", 8, "20").marked(List.of()), card("J1", 7, "12"));
        Evaluation marked = evaluated(Aggregate.MEAN, card("J1", 7, "12", "20"));

        assertThat(score(evaluation, EIGHT).passes()).isFalse();
        assertThat(score(marked, SEVEN).passes()).isTrue();
    }

    @Test
    void tells_mean_median_and_variance_of_the_jurors() {
        Evaluation evaluation = evaluated(
                Aggregate.MEDIAN, card("J1", 7, "8", "8"), card("J2", 7, "10", "10"), card("J3", 7, "15", "15"));

        assertThat(score(evaluation, SEVEN).spread())
                .isEqualTo(new Score.Spread(Fraction.of(11), Fraction.of(10), Fraction.of(26, 3)));
    }

    @Test
    void holds_thresholds_against_the_score_and_against_each_criterion() {
        Evaluation justThere = evaluated(Aggregate.MEAN, card("J1", 7, "8", "16"));
        Evaluation oneCriterionShort = evaluated(Aggregate.MEAN, card("J1", 7, "7.9", "20"));
        Evaluation short1 = evaluated(Aggregate.MEAN, card("J1", 7, "8", "15.9"));

        assertThat(score(justThere, SEVEN).passes()).isTrue();
        assertThat(score(oneCriterionShort, SEVEN).belowThreshold()).isFalse();
        assertThat(score(oneCriterionShort, SEVEN).criteria().get(0).belowThreshold())
                .isTrue();
        assertThat(score(short1, SEVEN).belowThreshold()).isTrue();
    }

    @Test
    void ranks_by_falling_score_then_by_number_without_those_that_have_none() {
        Evaluation evaluation = Evaluation.of(
                ranking(Aggregate.MEAN),
                List.of(new ProposalNumber(1), SEVEN, EIGHT, new ProposalNumber(9)),
                List.of(card("J1", 8, "12", "12"), card("J1", 9, "14", "14"), card("J1", 7, "12", "12")));

        assertThat(evaluation.ranked()).containsExactly(new ProposalNumber(9), SEVEN, EIGHT);
    }

    @Test
    void weighs_again_under_other_weights_as_if_from_the_start() {
        List<Scorecard> cards = List.of(card("J1", 7, "12", "15"), card("J2", 7, "10"), card("J1", 8, "7", "20"));
        Ranking other = new Ranking(
                List.of(
                        criterion("impact", 2, Optional.of(new BigDecimal("8"))),
                        criterion("team", 7, Optional.empty())),
                Aggregate.MEAN,
                Optional.of(BigDecimal.TEN),
                List.of());

        Evaluation again = Evaluation.of(ranking(Aggregate.MEAN), List.of(SEVEN, EIGHT), cards)
                .weighted(other, cards);

        assertThat(again).isEqualTo(Evaluation.of(other, List.of(SEVEN, EIGHT), cards));
    }

    private static Score score(Evaluation evaluation, ProposalNumber number) {
        return evaluation.of(number).orElseThrow();
    }

    private static Evaluation evaluated(Aggregate aggregate, Scorecard... cards) {
        return Evaluation.of(ranking(aggregate), List.of(SEVEN, EIGHT), List.of(cards));
    }

    private static Ranking ranking(Aggregate aggregate) {
        return new Ranking(
                List.of(
                        criterion("impact", 3, Optional.of(new BigDecimal("8"))),
                        criterion("team", 1, Optional.empty())),
                aggregate,
                Optional.of(BigDecimal.TEN),
                List.of());
    }

    private static Criterion criterion(String id, int weight, Optional<BigDecimal> threshold) {
        Scale scale = new Scale(BigDecimal.ZERO, new BigDecimal(20));
        return new Criterion(CriterionId.of(id), id, scale, new BigDecimal(weight), threshold);
    }

    /** A card with a mark for impact and, where a second one is given, for the team. */
    private static Scorecard card(String juror, int proposal, String... marks) {
        List<Mark> all = marks.length == 1
                ? List.of(mark("impact", marks[0]))
                : List.of(mark("impact", marks[0]), mark("team", marks[1]));
        return Scorecard.of(new JurorId(juror), ProposalId.of("ami-ia-2", proposal), all);
    }

    private static Mark mark(String criterion, String value) {
        return new Mark(CriterionId.of(criterion), new BigDecimal(value), Optional.empty());
    }
}
