package fr.palmares.application.selection;

import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.Judgement;
import fr.palmares.domain.jury.JurorId;
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
import java.util.function.Function;

/** Makes of rules, proposals and cards the problem that a selection rule is asked. */
record Problems(DecisionInputs inputs) {

    Evaluation evaluation() {
        return Evaluation.of(
                inputs.setup().ranking(),
                inputs.entries().stream().map(Entry::number).toList(),
                inputs.cards());
    }

    SelectionProblem problem(Evaluation evaluation) {
        return problem(
                number -> Judgement.of(evaluation.of(number).orElseThrow()), exact() ? List.of() : ballots(evaluation));
    }

    /** Whether the rule looks at scores alone, and at no juror's own. */
    boolean exact() {
        return inputs.setup().rule().equals(RuleId.EXACT);
    }

    SelectionProblem problem(Function<ProposalNumber, Judgement> judgements, List<Ballot> ballots) {
        Setup setup = inputs.setup();
        return new SelectionProblem(
                inputs.entries().stream()
                        .map(entry -> candidate(entry, judgements.apply(entry.number())))
                        .toList(),
                setup.constraints(),
                new Scoring(setup.ranking().threshold().map(Fraction::of), highest(setup.ranking())),
                ballots);
    }

    private static Candidate candidate(Entry entry, Judgement judgement) {
        return new Candidate(
                entry.number(),
                entry.administration(),
                entry.parent(),
                entry.request().track(),
                entry.request().themes(),
                judgement.score().orElse(Fraction.ZERO),
                entry.request().amount(),
                entry.received(),
                bars(entry, judgement));
    }

    /** A proposal without a mark is below every threshold: nobody has judged it, and absent is not zero. */
    private static List<Bar> bars(Entry entry, Judgement judgement) {
        List<Bar> bars = new ArrayList<>();
        if (!entry.eligibility().admits()) {
            bars.add(Bar.INELIGIBLE);
        }
        if (judgement.score().isEmpty() || judgement.belowThreshold()) {
            bars.add(Bar.BELOW_THRESHOLD);
        }
        if (judgement.belowCriterion()) {
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
