package fr.palmares.domain.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Fraction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveritiesTest {

    /** Each two jurors share one proposal: J1 and J2 the first, J2 and J3 the second, J1 and J3 the third. */
    private static final Marked TRIANGLE =
            Marked.of(new int[] {10, -1, 11}, new int[] {14, 12, -1}, new int[] {-1, 9, 9});

    @Test
    void fits_the_additive_model_as_one_does_by_hand() {
        Severities severities = severities(TRIANGLE);

        // 3/2 × severity = what a juror gives beyond the mean: −2 + 1, 2 + 3/2, −3/2 − 1
        assertThat(severities.groups())
                .containsExactly(List.of(severity(1, 2, -2), severity(2, 2, 7), severity(3, 2, -5)));
        assertThat(severities.comparable()).isTrue();
    }

    @Test
    void takes_the_severity_off_each_score_before_the_mean() {
        Evaluation corrected = corrected(TRIANGLE, Aggregate.MEAN);

        assertThat(score(corrected, 1).score()).contains(Fraction.of(67, 6));
        assertThat(score(corrected, 2).score()).contains(Fraction.of(61, 6));
        assertThat(score(corrected, 3).score()).contains(Fraction.of(67, 6));
        assertThat(score(corrected, 1).jurors())
                .extracting(JurorScore::score)
                .containsExactly(Fraction.of(32, 3), Fraction.of(35, 3));
    }

    @Test
    void takes_the_median_of_the_corrected_scores_where_the_call_says_median() {
        Marked marks = Marked.of(new int[] {10, 8}, new int[] {12, 12}, new int[] {17, 10});

        Evaluation corrected = corrected(marks, Aggregate.MEDIAN);

        // beyond the means of 13 and 10: J1 (−3 − 2) ÷ 2, J2 (−1 + 2) ÷ 2, J3 (4 + 0) ÷ 2
        assertThat(score(corrected, 1).jurors())
                .extracting(JurorScore::score)
                .containsExactly(Fraction.of(25, 2), Fraction.of(23, 2), Fraction.of(15));
        assertThat(score(corrected, 1).score()).contains(Fraction.of(25, 2));
        assertThat(score(corrected, 2).score()).contains(Fraction.of(21, 2));
    }

    @Test
    void holds_the_threshold_against_the_corrected_score() {
        Marked marks = Marked.of(new int[] {9, -1, 8}, new int[] {-1, 11, 14});

        Evaluation corrected = corrected(marks, Aggregate.MEAN);

        assertThat(score(corrected, 1).score()).contains(Fraction.of(12));
        assertThat(score(corrected, 1).belowThreshold()).isFalse();
        assertThat(score(corrected, 2).score()).contains(Fraction.of(8));
        assertThat(score(corrected, 2).belowThreshold()).isTrue();
    }

    @Test
    void cannot_compare_jurors_who_share_no_proposal_even_through_others() {
        Severities severities = severities(
                Marked.of(new int[] {10, -1, -1, -1}, new int[] {12, 9, -1, -1}, new int[] {-1, -1, 15, -1}, new int[] {
                    -1, -1, 13, 7
                }));

        assertThat(severities.comparable()).isFalse();
        assertThat(severities.groups())
                .extracting(group -> group.stream().map(Severity::points).toList())
                .containsExactly(List.of(Fraction.of(-1), Fraction.of(1)), List.of(Fraction.of(1), Fraction.of(-1)));
    }

    @Test
    void joins_groups_that_a_later_proposal_links() {
        Severities severities = severities(Marked.of(
                new int[] {10, -1, 10}, new int[] {-1, 12, -1}, new int[] {-1, 12, 12}, new int[] {-1, -1, -1}));

        assertThat(severities.groups()).hasSize(1);
        assertThat(severities.all()).extracting(Severity::proposals).containsExactly(2, 1, 2);
    }

    @Test
    void finds_no_severity_in_a_juror_alone_and_none_without_marks() {
        Severities alone = severities(Marked.of(new int[] {10, 4}));
        Severities none = severities(Marked.of(new int[] {-1, -1}));

        assertThat(alone.all()).containsExactly(severity(1, 2, 0));
        assertThat(none.all()).isEmpty();
        assertThat(none.comparable()).isTrue();
        assertThat(score(corrected(Marked.of(new int[] {-1, 4}), Aggregate.MEAN), 1)
                        .score())
                .isEmpty();
    }

    @Test
    void refuses_a_group_of_more_jurors_than_it_can_solve() {
        int[][] marks = new int[Severities.MOST_JURORS + 1][];
        Arrays.setAll(marks, j -> new int[] {j % 20});

        assertThat(Severities.of(Marked.of(marks).evaluation(Aggregate.MEAN))).isEmpty();
        assertThat(Severities.of(
                        Marked.of(Arrays.copyOf(marks, Severities.MOST_JURORS)).evaluation(Aggregate.MEAN)))
                .isPresent();
    }

    private static Severity severity(int juror, int proposals, int thirds) {
        return new Severity(new JurorId("J" + juror), proposals, Fraction.of(thirds, 3));
    }

    private static Severities severities(Marked marks) {
        return Severities.of(marks.evaluation(Aggregate.MEAN)).orElseThrow();
    }

    private static Evaluation corrected(Marked marks, Aggregate aggregate) {
        return marks.evaluation(aggregate).without(severities(marks), Marked.ranking(aggregate));
    }

    private static Score score(Evaluation evaluation, int number) {
        return evaluation.of(new ProposalNumber(number)).orElseThrow();
    }
}
