package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each juror still has to spend under the method of equal shares. */
final class Purses {

    private final List<Ballot> ballots;
    private final Fraction[] left;
    private final boolean money;

    private Purses(List<Ballot> ballots, Fraction all, boolean money) {
        this.ballots = ballots;
        this.money = money;
        left = new Fraction[ballots.size()];
        Arrays.fill(left, all.dividedBy(Fraction.of(ballots.size())));
    }

    /** One purse per ballot; without ballots a single one that values each proposal at its score. */
    static Purses of(SelectionProblem problem) {
        Map<ProposalNumber, Fraction> scores = new TreeMap<>();
        problem.candidates().forEach(candidate -> scores.put(candidate.number(), candidate.score()));
        List<Ballot> ballots = problem.ballots().isEmpty() ? List.of(new Ballot("", scores)) : problem.ballots();
        Constraints limits = problem.constraints();
        return limits.envelope()
                .map(envelope -> new Purses(ballots, Fraction.of(envelope.amount()), true))
                .orElseGet(() -> new Purses(ballots, Fraction.of(limits.seats().max()), false));
    }

    private Fraction cost(Candidate candidate) {
        return money ? Fraction.of(candidate.amount().amount()) : Fraction.ONE;
    }

    private Fraction utility(int juror, Candidate candidate) {
        return ballots.get(juror).utilities().getOrDefault(candidate.number(), Fraction.ZERO);
    }

    /** The candidate with the least price per unit of utility; the first of them in the order given. */
    Optional<Candidate> cheapest(List<Candidate> waiting) {
        Optional<Candidate> cheapest = Optional.empty();
        Optional<Fraction> least = Optional.empty();
        for (Candidate candidate : waiting) {
            Optional<Fraction> price = price(candidate);
            if (price.isPresent() && (least.isEmpty() || price.get().compareTo(least.get()) < 0)) {
                cheapest = Optional.of(candidate);
                least = price;
            }
        }
        return cheapest;
    }

    /**
     * The least price at which the supporters, each paying it per unit of utility or all that is left, raise the cost.
     * Those who run out first are asked for all they have, first.
     */
    private Optional<Fraction> price(Candidate candidate) {
        List<Integer> supporters = supporters(candidate);
        Fraction missing = cost(candidate);
        Fraction utilities =
                supporters.stream().map(juror -> utility(juror, candidate)).reduce(Fraction.ZERO, Fraction::plus);
        for (int juror : supporters) {
            Fraction price = missing.dividedBy(utilities);
            if (price.times(utility(juror, candidate)).compareTo(left[juror]) <= 0) {
                return Optional.of(price);
            }
            missing = missing.minus(left[juror]);
            utilities = utilities.minus(utility(juror, candidate));
        }
        return Optional.empty();
    }

    private List<Integer> supporters(Candidate candidate) {
        List<Integer> supporters = new ArrayList<>();
        for (int juror = 0; juror < left.length; juror++) {
            if (utility(juror, candidate).signum() > 0) {
                supporters.add(juror);
            }
        }
        supporters.sort(Comparator.comparing(juror -> left[juror].dividedBy(utility(juror, candidate))));
        return supporters;
    }

    /** Takes the price from the supporters; whatever they have, where they cannot pay it. */
    void pay(Candidate candidate) {
        Optional<Fraction> price = price(candidate);
        for (int juror : supporters(candidate)) {
            Fraction share = price.map(each -> each.times(utility(juror, candidate)))
                    .filter(due -> due.compareTo(left[juror]) < 0)
                    .orElse(left[juror]);
            left[juror] = left[juror].minus(share);
        }
    }
}
