package fr.palmares.domain.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Fraction;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every jury: of 5 jurors and 6 proposals, where half of the marks may be absent. */
class SeveritiesPropertiesTest {

    private static final int PROPOSALS = 6;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = "46")
    void a_juror_who_marks_all_higher_changes_nothing_between_the_proposals_of_a_group(
            @ForAll @Size(30) List<@IntRange(min = -20, max = 20) Integer> drawn,
            @ForAll @IntRange(min = 0, max = 4) int juror,
            @ForAll @IntRange(min = 1, max = 9) int by,
            @ForAll Aggregate aggregate) {
        Marked marks = Marked.rows(PROPOSALS, drawn);
        Marked shifted = marks.shifted(juror, by);

        Evaluation before = corrected(marks, aggregate);
        Evaluation after = corrected(shifted, aggregate);

        for (List<Severity> group : severities(marks).groups()) {
            List<Fraction> moved = before.scores().values().stream()
                    .filter(score -> within(group, score))
                    .map(score -> value(after, score.proposal()).minus(value(before, score.proposal())))
                    .distinct()
                    .toList();
            assertThat(moved).hasSize(1);
        }
    }

    @Property(tries = 300, seed = "46")
    void where_everyone_marks_everything_the_means_stay_as_they_are(
            @ForAll @Size(30) List<@IntRange(min = 0, max = 20) Integer> drawn) {
        Marked marks = Marked.rows(PROPOSALS, drawn);
        Evaluation raw = marks.evaluation(Aggregate.MEAN);

        Evaluation corrected = corrected(marks, Aggregate.MEAN);

        assertThat(corrected.ranked()).isEqualTo(raw.ranked());
        assertThat(raw.ranked())
                .allSatisfy(number -> assertThat(value(corrected, number)).isEqualTo(value(raw, number)));
    }

    /** What least squares means: what the model does not explain sums to 0 for every juror and for every proposal. */
    @Property(tries = 300, seed = "46")
    void no_other_severities_come_closer_to_the_scores(
            @ForAll @Size(30) List<@IntRange(min = -20, max = 20) Integer> drawn) {
        Marked marks = Marked.rows(PROPOSALS, drawn);
        Evaluation corrected = corrected(marks, Aggregate.MEAN);

        for (List<Severity> group : severities(marks).groups()) {
            assertThat(group.stream().map(Severity::points).reduce(Fraction.ZERO, Fraction::plus))
                    .isEqualTo(Fraction.ZERO);
            assertThat(group)
                    .allSatisfy(severity ->
                            assertThat(unexplained(corrected, severity.juror())).isEqualTo(Fraction.ZERO));
        }
    }

    private static Fraction unexplained(Evaluation corrected, JurorId juror) {
        return corrected.scores().values().stream()
                .flatMap(score -> score.jurors().stream()
                        .filter(one -> one.juror().equals(juror))
                        .map(one -> one.score().minus(score.spread().mean())))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static boolean within(List<Severity> group, Score score) {
        return score.jurors().stream()
                .anyMatch(one -> group.stream().anyMatch(it -> it.juror().equals(one.juror())));
    }

    private static Severities severities(Marked marks) {
        return Severities.of(marks.evaluation(Aggregate.MEAN)).orElseThrow();
    }

    private static Evaluation corrected(Marked marks, Aggregate aggregate) {
        return marks.evaluation(aggregate).without(severities(marks), Marked.ranking(aggregate));
    }

    private static Fraction value(Evaluation evaluation, ProposalNumber number) {
        return evaluation.of(number).flatMap(Score::score).orElseThrow();
    }
}
