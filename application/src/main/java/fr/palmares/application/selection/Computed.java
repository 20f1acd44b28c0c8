package fr.palmares.application.selection;

import fr.palmares.application.selection.SelectionView.CandidateView;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.Score;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Selection;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.Totals;
import fr.palmares.domain.selection.Verdict;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A selection, with all that it came from. */
record Computed(DecisionInputs inputs, Evaluation evaluation, SelectionProblem problem, Selection selection) {

    /** The selection as it is shown. */
    SelectionView view() {
        Map<ProposalNumber, Verdict> verdicts = new HashMap<>();
        selection.verdicts().forEach(verdict -> verdicts.put(verdict.candidate(), verdict));
        return new SelectionView(
                inputs.call(),
                selection,
                inputs.entries().stream()
                        .map(entry -> candidate(entry, verdicts))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private CandidateView candidate(Entry entry, Map<ProposalNumber, Verdict> verdicts) {
        Verdict verdict = verdicts.get(entry.number());
        if (verdict == null) {
            throw new IllegalStateException("no verdict on proposal " + entry.number());
        }
        Score score = evaluation.of(entry.number()).orElseThrow();
        return new CandidateView(
                entry.number(),
                entry.title(),
                entry.administration(),
                entry.request().track(),
                score,
                entry.request().amount(),
                verdict,
                Verdicts.reason(entry, score, verdict));
    }

    /** The scores of the proposals that have one. */
    Map<ProposalNumber, Fraction> scores() {
        return evaluation.values();
    }

    /** What was computed, as a decision keeps it. */
    Settled settled() {
        return new Settled(selection.list(), selection.reserve(), selection.totals());
    }

    /** What a list of these candidates comes to. */
    Totals totals(Collection<ProposalNumber> list) {
        List<Candidate> members = problem.candidates().stream()
                .filter(candidate -> list.contains(candidate.number()))
                .toList();
        return new Totals(
                members.stream().map(Candidate::score).reduce(Fraction.ZERO, Fraction::plus),
                members.stream().map(Candidate::amount).reduce(Money::plus),
                members.size());
    }
}
