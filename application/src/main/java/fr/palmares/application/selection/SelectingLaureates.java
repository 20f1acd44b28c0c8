package fr.palmares.application.selection;

import fr.palmares.application.selection.SelectionAnswer.Refused;
import fr.palmares.application.selection.SelectionAnswer.Selected;
import fr.palmares.application.selection.SelectionView.CandidateView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.selection.Refusal;
import fr.palmares.domain.selection.Selection;
import fr.palmares.domain.selection.SelectionOutcome;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.SelectionRule;
import fr.palmares.domain.selection.SelectionRules;
import fr.palmares.domain.selection.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is on record, makes a problem of it, asks the rule, and words the verdicts. */
final class SelectingLaureates implements SelectLaureates {

    private final SelectionStores stores;
    private final Supplier<Effort> effort;

    SelectingLaureates(SelectionStores stores, Supplier<Effort> effort) {
        this.stores = stores;
        this.effort = effort;
    }

    @Override
    public SelectionAnswer select(SelectionOrder order) {
        return stores.on(order.call(), call -> select(call, order));
    }

    private SelectionAnswer select(CallOnRecord call, SelectionOrder order) {
        Problems problems = new Problems(call);
        Optional<JurorId> stranger = order.withoutJurors().stream()
                .filter(juror -> !problems.knows(juror))
                .findFirst();
        if (stranger.isPresent()) {
            return Refused.because("unknown-juror-left-out", stranger.get(), call.id());
        }
        WhatIf.Changed changed = WhatIf.of(Setup.of(call.rules()), order.set());
        if (changed.wrong().isPresent()) {
            return new Refused(List.of(changed.wrong().get()));
        }
        Setup setup = order.rule().map(changed.setup()::by).orElse(changed.setup());
        Optional<SelectionRule> rule = SelectionRules.all().stream()
                .filter(listed -> listed.id().equals(setup.rule()))
                .findFirst();
        if (rule.isEmpty()) {
            return Refused.because("unknown-rule", setup.rule(), names());
        }
        Optional<ProposalNumber> unknown = unknownPin(call, setup);
        return unknown.isPresent()
                ? Refused.because("unknown-proposal", unknown.get(), call.id())
                : select(problems, setup, rule.get(), order);
    }

    private SelectionAnswer select(Problems problems, Setup setup, SelectionRule rule, SelectionOrder order) {
        Evaluation evaluation = problems.evaluation(setup, order.withoutJurors());
        SelectionProblem problem = problems.problem(setup, evaluation);
        SelectionOutcome outcome = rule.select(problem, effort.get());
        if (outcome instanceof Selection selection) {
            return new Selected(view(problems.call(), evaluation, selection));
        }
        return new Refused(List.of(Verdicts.refusal((Refusal) outcome)));
    }

    private static SelectionView view(CallOnRecord call, Evaluation evaluation, Selection selection) {
        Map<ProposalNumber, Verdict> verdicts = new HashMap<>();
        selection.verdicts().forEach(verdict -> verdicts.put(verdict.candidate(), verdict));
        return new SelectionView(
                call.id(),
                selection,
                call.proposals().stream()
                        .map(proposal -> candidate(proposal, evaluation, verdicts))
                        .toList());
    }

    private static CandidateView candidate(
            Proposal proposal, Evaluation evaluation, Map<ProposalNumber, Verdict> verdicts) {
        ProposalNumber number = proposal.id().number();
        Verdict verdict = verdicts.get(number);
        if (verdict == null) {
            throw new IllegalStateException("no verdict on proposal " + number);
        }
        return new CandidateView(
                number,
                proposal.project().title(),
                proposal.administration(),
                proposal.request().track(),
                evaluation.of(number).orElseThrow(),
                proposal.request().amount(),
                verdict,
                Verdicts.reason(proposal, evaluation.of(number).orElseThrow(), verdict));
    }

    private static Optional<ProposalNumber> unknownPin(CallOnRecord call, Setup setup) {
        List<ProposalNumber> known =
                call.proposals().stream().map(proposal -> proposal.id().number()).toList();
        return Stream.concat(
                        setup.constraints().pins().must().stream(), setup.constraints().pins().not().stream())
                .filter(pinned -> !known.contains(pinned))
                .findFirst();
    }

    private static String names() {
        return SelectionRules.all().stream().map(rule -> rule.id().toString()).collect(Collectors.joining(", "));
    }
}
