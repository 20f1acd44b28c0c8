package fr.palmares.application.selection;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.Severities;
import fr.palmares.domain.selection.Certificate;
import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.selection.Fragility;
import fr.palmares.domain.selection.Refusal;
import fr.palmares.domain.selection.Selection;
import fr.palmares.domain.selection.SelectionOutcome;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.SelectionRule;
import fr.palmares.domain.selection.SelectionRules;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From inputs to a list: marks to scores, scores to a problem, the problem to the rule that the setup names. */
final class Computing {

    private final Supplier<Effort> effort;

    Computing(Supplier<Effort> effort) {
        this.effort = effort;
    }

    /** A list computed, or the sentence that says why there is none. */
    record Answer(Optional<Computed> computed, Sentence refusal) {

        <R> R fold(Function<Computed, R> done, Function<Sentence, R> refused) {
            return computed.map(done).orElseGet(() -> refused.apply(refusal));
        }
    }

    Answer compute(DecisionInputs inputs) {
        Optional<SelectionRule> rule = rule(inputs);
        if (rule.isEmpty()) {
            return refused(Sentence.of("unknown-rule", inputs.setup().rule(), names()));
        }
        Optional<Sentence> incomputable = new Computability(inputs).reasonAgainst();
        if (incomputable.isPresent()) {
            return refused(incomputable.get());
        }
        Optional<ProposalNumber> unknown = unknownNumber(inputs);
        return unknown.isPresent()
                ? refused(Sentence.of("unknown-proposal", unknown.get(), inputs.call()))
                : compute(inputs, rule.get());
    }

    /** Which of a list's members change when something close to the rules, the jury or the money does. */
    Fragility fragility(Computed computed) {
        return Fragility.of(
                rule(computed.inputs()).orElseThrow(),
                computed.selection().list(),
                new Variants(computed.inputs(), computed.evaluation()).all(),
                effort.get());
    }

    /** What proves a list to be the best one, where its rule looks for that. */
    Optional<Certificate> certificate(Computed computed) {
        return rule(computed.inputs())
                .filter(rule -> computed.selection().optimal())
                .flatMap(rule -> rule.certificate(
                        computed.problem(), computed.selection().list(), effort.get()));
    }

    /** What correcting for the jurors' severity would change; empty where too many jurors hang together. */
    Optional<SeverityView> severity(Computed computed) {
        SelectionRule rule = rule(computed.inputs()).orElseThrow();
        return Severities.of(computed.evaluation()).map(new Correcting(computed, rule, effort)::view);
    }

    private static Optional<SelectionRule> rule(DecisionInputs inputs) {
        return SelectionRules.all().stream()
                .filter(listed -> listed.id().equals(inputs.setup().rule()))
                .findFirst();
    }

    private Answer compute(DecisionInputs inputs, SelectionRule rule) {
        Problems problems = new Problems(inputs);
        Evaluation evaluation = problems.evaluation();
        SelectionProblem problem = problems.problem(evaluation);
        SelectionOutcome outcome = rule.select(problem, effort.get());
        if (outcome instanceof Selection selection) {
            return new Answer(Optional.of(new Computed(inputs, evaluation, problem, selection)), Sentence.of("done"));
        }
        return refused(Verdicts.refusal((Refusal) outcome));
    }

    private static Answer refused(Sentence why) {
        return new Answer(Optional.empty(), why);
    }

    private static Optional<ProposalNumber> unknownNumber(DecisionInputs inputs) {
        Set<ProposalNumber> known = inputs.entries().stream().map(Entry::number).collect(Collectors.toSet());
        Pins pins = inputs.setup().constraints().pins();
        Stream<ProposalNumber> paired =
                inputs.setup().constraints().pairs().stream().flatMap(pair -> Stream.of(pair.one(), pair.other()));
        return Stream.of(pins.must().stream(), pins.not().stream(), paired)
                .flatMap(numbers -> numbers)
                .filter(number -> !known.contains(number))
                .findFirst();
    }

    private static String names() {
        return SelectionRules.all().stream().map(rule -> rule.id().toString()).collect(Collectors.joining(", "));
    }
}
