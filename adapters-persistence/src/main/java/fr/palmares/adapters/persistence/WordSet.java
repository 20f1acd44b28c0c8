package fr.palmares.adapters.persistence;

import fr.palmares.domain.shared.Folding;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folded words by which a thing is found, each once, sorted. */
record WordSet(SortedSet<String> words) {

    static final WordSet NONE = new WordSet(new TreeSet<>());

    WordSet {
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    static WordSet of(Stream<String> texts) {
        TreeSet<String> words = new TreeSet<>();
        texts.forEach(text -> words.addAll(Folding.words(text)));
        return new WordSet(words);
    }

    /** Reads what {@link #column} wrote. */
    static WordSet read(String column) {
        TreeSet<String> words = new TreeSet<>();
        for (int from = 1; from < column.length(); ) {
            int end = column.indexOf(' ', from);
            words.add(column.substring(from, end));
            from = end + 1;
        }
        return new WordSet(words);
    }

    /** The words in one text, a space before and after each: « » where there are none. */
    String column() {
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }

    Stream<String> without(WordSet other) {
        return words.stream().filter(word -> !other.words.contains(word));
    }
}
