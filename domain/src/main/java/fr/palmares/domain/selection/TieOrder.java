package fr.palmares.domain.selection;

import fr.palmares.domain.call.TieKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The declared order among equals, over candidates and over whole lists: of two lists, the better one has the better
 * place at the first difference of their sorted places. What it does not tell apart, the smaller number does, so that
 * there is one answer; the tie is reported.
 */
final class TieOrder {

    /** Which candidates share which place, best place first; columns within a place by number. */
    final List<int[]> places;

    private TieOrder(List<int[]> places) {
        this.places = places;
    }

    static TieOrder of(Model model) {
        Comparator<Candidate> declared = declared(model.problem.constraints().tieOrder());
        SortedMap<Candidate, List<Integer>> places = new TreeMap<>(declared);
        for (int j = 0; j < model.candidates.size(); j++) {
            places.computeIfAbsent(model.candidates.get(j), first -> new ArrayList<>())
                    .add(j);
        }
        return new TieOrder(places.values().stream()
                .map(place -> place.stream().mapToInt(j -> j).toArray())
                .toList());
    }

    static Comparator<Candidate> declared(List<TieKey> keys) {
        Comparator<Candidate> equal = Comparator.comparing(candidate -> 0);
        return keys.stream().map(TieOrder::by).reduce(equal, Comparator::thenComparing);
    }

    private static Comparator<Candidate> by(TieKey key) {
        return switch (key) {
            case AMOUNT -> Comparator.comparing(Candidate::amount);
            case RECEIVED -> Comparator.comparing(Candidate::received);
            case NUMBER -> Comparator.comparing(Candidate::number);
        };
    }

    /** By score, then amount, then the declared order; equals are equal. */
    static Comparator<Candidate> ranking(List<TieKey> keys) {
        return Comparator.comparing(Candidate::score)
                .reversed()
                .thenComparing(Candidate::amount)
                .thenComparing(declared(keys));
    }

    /** Less than 0 where the first of two lists is the better one. */
    int compare(long[] one, long[] other) {
        int declared = compareDeclared(one, other);
        if (declared != 0) {
            return declared;
        }
        for (int[] place : places) {
            for (int j : place) {
                if (one[j] != other[j]) {
                    return Long.compare(other[j], one[j]);
                }
            }
        }
        return 0;
    }

    int compareDeclared(long[] one, long[] other) {
        for (int[] place : places) {
            int more = Long.compare(count(place, other), count(place, one));
            if (more != 0) {
                return more;
            }
        }
        return 0;
    }

    static long count(int[] place, long[] point) {
        return IntStream.of(place).mapToLong(j -> point[j]).sum();
    }
}
