package fr.palmares.application.exchange;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Folding;
import java.util.ArrayList;
import java.util.HashMap;
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
 * <p>Each word knows the titles that it is in, so that what a title has in common with all the others is counted by
 * going through its words' titles once (ScanCount; Li, Lu and Lu 2008), not by comparing each with each.
 */
final class Titles {

    private static final int SHORTEST = 4;

    private final Map<String, SortedSet<ProposalNumber>> byTitle = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private int places;

    /** A title with that many words, and the place at which what it has in common with another is counted. */
    private record Entry(ProposalNumber number, int words, int place) {

        boolean sharesEnough(int common, int others) {
            return common >= 2 && 4 * common >= 3 * (words + others - common);
        }
    }

    void add(ProposalNumber number, String title) {
        Set<String> words = words(title);
        Entry entry = new Entry(number, words.size(), places++);
        byTitle.computeIfAbsent(Folding.fold(title), none -> new TreeSet<>()).add(number);
        words.forEach(
                word -> byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(entry));
    }

    void remove(ProposalNumber number, String title) {
        byTitle.getOrDefault(Folding.fold(title), new TreeSet<>()).remove(number);
        words(title)
                .forEach(word -> byWord.getOrDefault(word, new ArrayList<>())
                        .removeIf(entry -> entry.number().equals(number)));
    }

    /** The first other proposal with this title, folded. */
    Optional<ProposalNumber> same(ProposalNumber number, String title) {
        return byTitle.getOrDefault(Folding.fold(title), new TreeSet<>()).stream()
                .filter(other -> !other.equals(number))
                .findFirst();
    }

    /** The first other proposal with nearly this title. */
    Optional<ProposalNumber> near(ProposalNumber number, String title) {
        Set<String> words = words(title);
        int[] common = new int[places];
        SortedSet<ProposalNumber> near = new TreeSet<>();
        for (String word : words) {
            for (Entry entry : byWord.getOrDefault(word, List.of())) {
                if (entry.sharesEnough(++common[entry.place()], words.size())) {
                    near.add(entry.number());
                }
            }
        }
        near.remove(number);
        return near.stream().findFirst();
    }

    private static Set<String> words(String title) {
        return Folding.words(title).stream()
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
    }
}
