package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Money;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a selection rule is asked: scored candidates and what binds the list. The order of the candidates says
 * nothing.
 */
public record SelectionProblem(
        List<Candidate> candidates, Constraints constraints, Scoring scoring, List<Ballot> ballots) {

    /**
     * @throws IllegalArgumentException for a number given twice, a must-have that is no candidate, or two currencies
     */
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
        refuseCurrencies(candidates, constraints);
    }

    public SelectionProblem(List<Candidate> candidates, Constraints constraints) {
        this(candidates, constraints, Scoring.OPEN, List.of());
    }

    private static void refuseCurrencies(List<Candidate> candidates, Constraints constraints) {
        Stream<Money> asked = candidates.stream().map(Candidate::amount);
        Stream<Money> offered = Stream.concat(
                constraints.envelope().stream(),
                constraints.tracks().stream().flatMap(track -> track.envelope().stream()));
        List<Currency> currencies =
                Stream.concat(asked, offered).map(Money::currency).distinct().toList();
        if (currencies.size() > 1) {
            throw new IllegalArgumentException("amounts in several currencies do not compare: " + currencies);
        }
    }

    /**
     * The candidate of that number.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Candidate candidate(ProposalNumber number) {
        return candidates.stream()
                .filter(candidate -> candidate.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("proposal " + number + " is no candidate"));
    }

    /** The same where one that leaves keeps money that it was paid. */
    public SelectionProblem withoutMoneyOf(ProposalNumber leaving, Money kept) {
        return new SelectionProblem(
                candidates, constraints.without(kept, candidate(leaving).track()), scoring, ballots);
    }

    SelectionProblem with(Candidate changed) {
        List<Candidate> others = candidates.stream()
                .map(candidate -> candidate.number().equals(changed.number()) ? changed : candidate)
                .toList();
        return new SelectionProblem(others, constraints, scoring, ballots);
    }
}
