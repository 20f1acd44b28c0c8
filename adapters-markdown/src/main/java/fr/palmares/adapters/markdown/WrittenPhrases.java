package fr.palmares.adapters.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds folded phrases in a text as it is written, where places count: folding would move them. */
final class WrittenPhrases {

    private static final Map<Integer, String> SHAPES = Map.of(
            (int) 'a', "[aàâä]",
            (int) 'c', "[cç]",
            (int) 'e', "[eéèêë]",
            (int) 'i', "[iîï]",
            (int) 'o', "[oôö]",
            (int) 'u', "[uùûü]",
            (int) '\'', "['’]",
            (int) ' ', "[\\s\\p{Z}]++");

    private final Pattern pattern;

    WrittenPhrases(List<String> phrases) {
        String any = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WrittenPhrases::shapesOf)
                .collect(Collectors.joining("|"));
        String first = phrases.stream()
                .map(phrase -> shapesOf(phrase.substring(0, 1)))
                .distinct()
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(
                "(?=" + first + ")(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String shapesOf(String phrase) {
        return phrase.codePoints()
                .mapToObj(c -> SHAPES.getOrDefault(c, Pattern.quote(Character.toString(c))))
                .collect(Collectors.joining());
    }

    Matcher in(String text) {
        return pattern.matcher(text);
    }
}
