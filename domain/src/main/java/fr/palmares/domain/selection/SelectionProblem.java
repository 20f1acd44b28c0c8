package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a selection rule is asked: scored candidates and what binds the list. The order of the candidates says nothing. */
public record SelectionProblem(
        List<Candidate> candidates, Constraints constraints, Scoring scoring, List<Ballot> ballots) {

    /** @throws IllegalArgumentException for a number given twice, or a must-have that is no candidate */
    public SelectionProblem {
        candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
        ballots = List.copyOf(ballots);
        Set<ProposalNumber> numbers = new TreeSet<>();
        for (Candidate candidate : candidates) {
            if (!numbers.add(candidate.number())) {
                throw new IllegalArgumentException("proposal " + candidate.number() + " is a candidate twice");
            }
        }
        for (ProposalNumber must : constraints.pins().must()) {
            if (!numbers.contains(must)) {
                throw new IllegalArgumentException("must-have " + must + " is no candidate");
            }
        }
    }

    public SelectionProblem(List<Candidate> candidates, Constraints constraints) {
        this(candidates, constraints, Scoring.OPEN, List.of());
    }

    SelectionProblem with(Candidate changed) {
        List<Candidate> others = candidates.stream()
                .map(candidate -> candidate.number().equals(changed.number()) ? changed : candidate)
                .toList();
        return new SelectionProblem(others, constraints, scoring, ballots);
    }
}
