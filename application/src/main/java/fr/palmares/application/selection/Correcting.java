package fr.palmares.application.selection;

import fr.palmares.application.selection.SeverityView.CorrectedView;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.JurorScore;
import fr.palmares.domain.jury.Score;
import fr.palmares.domain.jury.Severities;
import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.selection.Fragility;
import fr.palmares.domain.selection.NamedVariant;
import fr.palmares.domain.selection.SelectionRule;
import fr.palmares.domain.shared.Fraction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Takes the jurors' severity off their scores and asks the rule again, in order to compare.
 *
 * <p>Corrected scores are exact fractions, often so fine that a rule can neither add whole lists of them in 64 bits nor
 * share them out in good time. The list is then computed from scores rounded to a millionth of a point; scores, places
 * and thresholds stay exact. Since no rule takes a score below 0, a corrected one below counts as 0 for the list.
 */
record Correcting(Computed computed, SelectionRule rule, Supplier<Effort> effort) {

    private static final int DIGITS = 6;
    private static final int BITS = 32;

    SeverityView view(Severities severities) {
        DecisionInputs inputs = computed.inputs();
        Evaluation corrected =
                computed.evaluation().without(severities, inputs.setup().ranking());
        Map<ProposalNumber, Fraction> before = computed.evaluation().values();
        Map<ProposalNumber, Fraction> after = corrected.values();
        List<CorrectedView> candidates = before.entrySet().stream()
                .map(raw -> candidate(raw, before, after))
                .toList();
        return new SeverityView(severities, candidates, change(corrected));
    }

    private static CorrectedView candidate(
            Map.Entry<ProposalNumber, Fraction> raw,
            Map<ProposalNumber, Fraction> before,
            Map<ProposalNumber, Fraction> after) {
        Fraction corrected = after.getOrDefault(raw.getKey(), raw.getValue());
        return new CorrectedView(
                raw.getKey(), raw.getValue(), corrected, rank(raw.getValue(), before), rank(corrected, after));
    }

    private static int rank(Fraction score, Map<ProposalNumber, Fraction> all) {
        return 1
                + (int) all.values().stream()
                        .filter(other -> other.compareTo(score) > 0)
                        .count();
    }

    private Fragility.Change change(Evaluation corrected) {
        Optional<Fragility.Change> exact = Optional.of(corrected)
                .filter(Correcting::isCoarse)
                .map(coarse -> change(coarse, Correcting::notBelowNothing))
                .filter(Fragility.Change::possible);
        return exact.orElseGet(() -> change(corrected, score -> rounded(notBelowNothing(score))));
    }

    private static boolean isCoarse(Evaluation corrected) {
        return corrected.scores().values().stream()
                .flatMap(score -> score.jurors().stream())
                .allMatch(juror -> juror.score().denominator().bitLength() <= BITS);
    }

    private Fragility.Change change(Evaluation corrected, UnaryOperator<Fraction> each) {
        Map<ProposalNumber, Score> scores = new LinkedHashMap<>();
        corrected.scores().forEach((number, score) -> scores.put(number, changed(score, each)));
        NamedVariant variant =
                new NamedVariant("severity", new Problems(computed.inputs()).problem(new Evaluation(scores)));
        return Fragility.of(rule, computed.selection().list(), List.of(variant), effort.get())
                .changes()
                .get(0);
    }

    /** What held of the exact score, such as a threshold, still holds. */
    private static Score changed(Score score, UnaryOperator<Fraction> each) {
        List<JurorScore> jurors = score.jurors().stream()
                .map(juror -> new JurorScore(juror.juror(), each.apply(juror.score())))
                .toList();
        return new Score(
                score.proposal(),
                score.score().map(each),
                score.spread(),
                jurors,
                score.criteria(),
                score.belowThreshold());
    }

    private static Fraction notBelowNothing(Fraction score) {
        return score.signum() < 0 ? Fraction.ZERO : score;
    }

    private static Fraction rounded(Fraction score) {
        return Fraction.of(score.rounded(DIGITS));
    }
}
