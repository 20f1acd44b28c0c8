package fr.palmares.application.exchange;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The titles of one body's proposals, found by what they have in common. Two are near where three words of four are the
 * same (Jaccard index of the words of four letters and more), and two at least.
 *
 * <p>A near title lacks at most a quarter of the words of the other, so that it has one of any quarter and one more.
 * Looking only at the titles with the rarest of them (the prefix filter of Chaudhuri, Ganti and Kaushik, 2006) finds
 * every near one without comparing each with each.
 */
final class Titles {

    private static final int SHORTEST = 4;

    private final Map<String, SortedSet<ProposalNumber>> byTitle = new HashMap<>();
    private final Map<String, Set<ProposalNumber>> byWord = new HashMap<>();
    private final Map<ProposalNumber, Set<String>> words = new HashMap<>();

    void add(ProposalNumber number, String title) {
        Set<String> inTitle = words(title);
        words.put(number, inTitle);
        byTitle.computeIfAbsent(Folding.fold(title), none -> new TreeSet<>()).add(number);
        inTitle.forEach(
                word -> byWord.computeIfAbsent(word, none -> new HashSet<>()).add(number));
    }

    void remove(ProposalNumber number, String title) {
        words.remove(number);
        having(byTitle, Folding.fold(title)).remove(number);
        words(title).forEach(word -> having(byWord, word).remove(number));
    }

    /** The first other proposal with this title, folded. */
    Optional<ProposalNumber> same(ProposalNumber number, String title) {
        return having(byTitle, Folding.fold(title)).stream()
                .filter(other -> !other.equals(number))
                .findFirst();
    }

    /** The first other proposal with nearly this title. */
    Optional<ProposalNumber> near(ProposalNumber number, String title) {
        Set<String> inTitle = words(title);
        return rarest(inTitle).stream()
                .flatMap(word -> having(byWord, word).stream())
                .filter(other -> !other.equals(number))
                .filter(other -> nearlyEqual(inTitle, words.getOrDefault(other, Set.of())))
                .min(Comparator.naturalOrder());
    }

    private List<String> rarest(Set<String> inTitle) {
        return inTitle.stream()
                .sorted(Comparator.comparing(
                                (String word) -> having(byWord, word).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(inTitle.size() / 4 + 1)
                .toList();
    }

    private static boolean nearlyEqual(Set<String> words, Set<String> others) {
        long common = words.stream().filter(others::contains).count();
        return common >= 2 && 4 * common >= 3 * (words.size() + others.size() - common);
    }

    private static Set<String> words(String title) {
        return Folding.words(title).stream()
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<T> having(Map<String, ? extends Set<T>> index, String key) {
        Set<T> found = index.get(key);
        return found == null ? Set.of() : found;
    }
}
