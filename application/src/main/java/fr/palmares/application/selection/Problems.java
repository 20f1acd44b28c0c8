package fr.palmares.application.selection;

import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.jury.CriterionScore;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Score;
import fr.palmares.domain.selection.Ballot;
import fr.palmares.domain.selection.Bar;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Scoring;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.shared.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes of rules, proposals and cards the problem that a selection rule is asked. */
record Problems(DecisionInputs inputs) {

    Evaluation evaluation() {
        return Evaluation.of(
                inputs.setup().ranking(),
                inputs.entries().stream().map(Entry::number).toList(),
                inputs.cards());
    }

    SelectionProblem problem(Evaluation evaluation) {
        Setup setup = inputs.setup();
        return new SelectionProblem(
                inputs.entries().stream()
                        .map(entry ->
                                candidate(entry, evaluation.of(entry.number()).orElseThrow()))
                        .toList(),
                setup.constraints(),
                new Scoring(setup.ranking().threshold().map(Fraction::of), highest(setup.ranking())),
                setup.rule().equals(RuleId.EXACT) ? List.of() : ballots(evaluation));
    }

    private static Candidate candidate(Entry entry, Score score) {
        return new Candidate(
                entry.number(),
                entry.administration(),
                entry.parent(),
                entry.request().track(),
                entry.request().themes(),
                score.score().orElse(Fraction.ZERO),
                entry.request().amount(),
                entry.received(),
                bars(entry, score));
    }

    /** A proposal without a mark is below every threshold: nobody has judged it, and absent is not zero. */
    private static List<Bar> bars(Entry entry, Score score) {
        List<Bar> bars = new ArrayList<>();
        if (!entry.eligibility().admits()) {
            bars.add(Bar.INELIGIBLE);
        }
        if (score.score().isEmpty() || score.belowThreshold()) {
            bars.add(Bar.BELOW_THRESHOLD);
        }
        if (score.criteria().stream().anyMatch(CriterionScore::belowThreshold)) {
            bars.add(Bar.BELOW_CRITERION);
        }
        return bars;
    }

    /** The score of a proposal that every juror gives the highest mark on every criterion. */
    private static Optional<Fraction> highest(Ranking ranking) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Criterion criterion : ranking.criteria()) {
            Fraction weight = Fraction.of(criterion.weight());
            sum = sum.plus(weight.times(Fraction.of(criterion.scale().highest())));
            weights = weights.plus(weight);
        }
        return Optional.of(sum.dividedBy(weights));
    }

    /** What each juror gives each proposal, for the rules that look at jurors and not at their mean. */
    private static List<Ballot> ballots(Evaluation evaluation) {
        Map<JurorId, Map<ProposalNumber, Fraction>> utilities = new TreeMap<>();
        evaluation
                .scores()
                .values()
                .forEach(score -> score.jurors()
                        .forEach(juror -> utilities
                                .computeIfAbsent(juror.juror(), none -> new TreeMap<>())
                                .put(score.proposal(), juror.score())));
        return utilities.entrySet().stream()
                .map(ballot -> new Ballot(ballot.getKey().toString(), ballot.getValue()))
                .toList();
    }
}
