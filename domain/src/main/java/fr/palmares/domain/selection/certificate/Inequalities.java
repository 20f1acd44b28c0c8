package fr.palmares.domain.selection.certificate;

import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.shared.Money;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The limits of a problem, written out from its own words, by name. Bars and pins are none: they settle one alone. */
final class Inequalities {

    private final List<Candidate> candidates;
    private final Map<String, Inequality> byName = new LinkedHashMap<>();

    private Inequalities(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    static Map<String, Inequality> of(SelectionProblem problem) {
        Constraints limits = problem.constraints();
        Inequalities all = new Inequalities(problem.candidates());
        all.seats("", limits.seats(), candidate -> true);
        all.envelope("envelope", limits.envelope(), candidate -> true);
        for (TrackLimit track : limits.tracks()) {
            Predicate<Candidate> of = candidate -> candidate.track().equals(Optional.of(track.track()));
            track.seats().ifPresent(seats -> all.seats(" " + track.track(), seats, of));
            all.envelope("track-envelope " + track.track(), track.envelope(), of);
        }
        limits.quotas()
                .administration()
                .ifPresent(most -> all.quota("administration-quota ", most, it -> Optional.of(it.administration())));
        limits.quotas().parent().ifPresent(most -> all.quota("parent-quota ", most, Candidate::parent));
        limits.themes().forEach(all::theme);
        limits.pairs().forEach(all::pair);
        return all.byName;
    }

    private void seats(String track, Seats seats, Predicate<Candidate> of) {
        atMost((track.isEmpty() ? "seats" : "track-seats") + track, seats.max(), of);
        atLeast("seats-minimum" + track, seats.min(), of);
    }

    private void theme(ThemeRange range) {
        Predicate<Candidate> of = candidate -> candidate.themes().contains(range.theme());
        range.max().ifPresent(max -> atMost("theme-maximum " + range.theme(), max, of));
        atLeast("theme-minimum " + range.theme(), range.min(), of);
    }

    private void pair(ExclusivePair pair) {
        atMost(
                "incompatible " + pair.one() + "/" + pair.other(),
                1,
                it -> it.number().equals(pair.one()) || it.number().equals(pair.other()));
    }

    private <B extends Comparable<B>> void quota(String name, int most, Function<Candidate, Optional<B>> bodyOf) {
        Map<B, Map<Integer, BigInteger>> bodies = new TreeMap<>();
        for (int j = 0; j < candidates.size(); j++) {
            int member = j;
            bodyOf.apply(candidates.get(j))
                    .ifPresent(body -> bodies.computeIfAbsent(body, first -> new TreeMap<>())
                            .put(member, BigInteger.ONE));
        }
        bodies.forEach((body, members) -> add(name + body, members, BigInteger.valueOf(most)));
    }

    private void atMost(String name, int most, Predicate<Candidate> of) {
        add(name, members(of, candidate -> BigInteger.ONE), BigInteger.valueOf(most));
    }

    private void atLeast(String name, int least, Predicate<Candidate> of) {
        add(name, members(of, candidate -> BigInteger.ONE.negate()), BigInteger.valueOf(-least));
    }

    private void envelope(String name, Optional<Money> most, Predicate<Candidate> of) {
        most.ifPresent(money -> add(name, members(of, candidate -> coins(candidate.amount())), coins(money)));
    }

    /** An amount in its smallest coin: it always has as many decimals as its currency. */
    static BigInteger coins(Money money) {
        return money.amount().unscaledValue();
    }

    private Map<Integer, BigInteger> members(Predicate<Candidate> of, Function<Candidate, BigInteger> weight) {
        Map<Integer, BigInteger> members = new TreeMap<>();
        for (int j = 0; j < candidates.size(); j++) {
            if (of.test(candidates.get(j))) {
                members.put(j, weight.apply(candidates.get(j)));
            }
        }
        return members;
    }

    private void add(String name, Map<Integer, BigInteger> weights, BigInteger most) {
        byName.put(name, new Inequality(name, weights, most));
    }
}
