package fr.palmares.domain.selection;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every list there is, one after the other, judged by the words of the rules and by nothing of the solver. */
final class BruteForce {

    private final Constraints constraints;
    private final List<Candidate> open;

    BruteForce(SelectionProblem problem) {
        constraints = problem.constraints();
        open = problem.candidates().stream()
                .filter(candidate -> !candidate.barred())
                .toList();
    }

    /** All lists that no other beats, by score, amount and declared tie order. */
    List<List<Candidate>> best() {
        List<List<Candidate>> best = new ArrayList<>();
        for (int set = 0; set < 1 << open.size(); set++) {
            List<Candidate> list = list(set);
            if (respects(list)) {
                int better = best.isEmpty() ? -1 : compare(list, best.get(0));
                if (better < 0) {
                    best.clear();
                }
                if (better <= 0) {
                    best.add(list);
                }
            }
        }
        return best;
    }

    /** All lists that keep every limit. */
    List<List<Candidate>> possible() {
        return IntStream.range(0, 1 << open.size())
                .mapToObj(this::list)
                .filter(this::respects)
                .toList();
    }

    private List<Candidate> list(int set) {
        List<Candidate> list = new ArrayList<>();
        for (int j = 0; j < open.size(); j++) {
            if ((set >> j & 1) == 1) {
                list.add(open.get(j));
            }
        }
        return list;
    }

    static Fraction score(List<Candidate> list) {
        return list.stream().map(Candidate::score).reduce(Fraction.ZERO, Fraction::plus);
    }

    static BigDecimal amount(List<Candidate> list) {
        return list.stream().map(c -> c.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int compare(List<Candidate> one, List<Candidate> other) {
        int order = score(other).compareTo(score(one));
        if (order == 0) {
            order = amount(one).compareTo(amount(other));
        }
        return order == 0 ? byPlaces(one, other) : order;
    }

    private int byPlaces(List<Candidate> one, List<Candidate> other) {
        Comparator<Candidate> declared = TieOrder.declared(constraints.tieOrder());
        List<Candidate> left = one.stream().sorted(declared).toList();
        List<Candidate> right = other.stream().sorted(declared).toList();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = declared.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(right.size(), left.size());
    }

    boolean respects(List<Candidate> list) {
        return seats(list, constraints.seats())
                && money(list, constraints.envelope())
                && constraints.tracks().stream().allMatch(track -> track(list, track))
                && quota(list, constraints.quotas().administration(), c -> Optional.of(c.administration()))
                && quota(list, constraints.quotas().parent(), Candidate::parent)
                && themes(list)
                && pairs(list);
    }

    private static boolean seats(List<Candidate> list, Seats seats) {
        return list.size() >= seats.min() && list.size() <= seats.max();
    }

    private static boolean money(List<Candidate> list, Optional<Money> envelope) {
        return envelope.isEmpty() || amount(list).compareTo(envelope.get().amount()) <= 0;
    }

    private static boolean track(List<Candidate> list, TrackLimit limit) {
        List<Candidate> within = list.stream()
                .filter(c -> c.track().equals(Optional.of(limit.track())))
                .toList();
        return limit.seats().map(seats -> seats(within, seats)).orElse(true) && money(within, limit.envelope());
    }

    private static boolean quota(
            List<Candidate> list, Optional<Integer> most, Function<Candidate, Optional<AdministrationId>> of) {
        return most.isEmpty()
                || list.stream()
                        .flatMap(c -> of.apply(c).stream())
                        .collect(Collectors.groupingBy(body -> body, Collectors.counting()))
                        .values()
                        .stream()
                        .allMatch(count -> count <= most.get());
    }

    private boolean themes(List<Candidate> list) {
        return constraints.themes().stream().allMatch(range -> {
            long count = list.stream()
                    .filter(c -> c.themes().contains(range.theme()))
                    .count();
            return count >= range.min() && count <= range.max().orElse(Integer.MAX_VALUE);
        });
    }

    private boolean pairs(List<Candidate> list) {
        List<ProposalNumber> numbers = list.stream().map(Candidate::number).toList();
        return constraints.pairs().stream()
                        .noneMatch(pair -> numbers.contains(pair.one()) && numbers.contains(pair.other()))
                && numbers.containsAll(constraints.pins().must())
                && constraints.pins().not().stream().noneMatch(numbers::contains);
    }
}
