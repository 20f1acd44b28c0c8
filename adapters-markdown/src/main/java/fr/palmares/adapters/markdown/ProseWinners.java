package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.domain.shared.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads laureates told in a sentence: « Les trois lauréats sont A, B et C. » Only where it tells how many there are and
 * names as many, or quotes each; elsewhere it says that the sentence is not understood.
 */
final class ProseWinners {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}[.!?])[\\s\\p{Z}]+(?=[\\p{Lu}«\"])");
    private static final Pattern NAMES_THEM =
            Pattern.compile("[\\s\\p{Z}](?:sont|s[’']appellent)[\\s\\p{Z}]*:?[\\s\\p{Z}]*(?=[\\p{Lu}«“\"]|l[ea’'])");
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s\\p{Z}]*(?:[,;](?:[\\s\\p{Z}]*et(?=[\\s\\p{Z}]))?|[\\s\\p{Z}]et(?=[\\s\\p{Z}]))[\\s\\p{Z}]*");
    private static final Pattern QUOTED = Pattern.compile(
            "([«“\"][^«»“”\"]++[»”\"])[\\s\\p{Z},]*+\\(?(?:(?:de|du|des|par)[\\s\\p{Z}]++|d[’'])?([^)]*)\\)?",
            Pattern.DOTALL);
    private static final int LONGEST = 1_500;

    private final Vocabulary words;
    private final List<Block> blocks;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ProseWinners(Vocabulary words, List<Block> blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    List<WinnerDraft> read() {
        for (Block block : blocks) {
            if (!(block instanceof Passage passage) || passage.plain().length() > LONGEST) {
                continue;
            }
            for (String sentence : SENTENCE_END.split(passage.plain(), -1)) {
                List<WinnerDraft> drafts = read(passage, sentence);
                if (!drafts.isEmpty()) {
                    return drafts;
                }
            }
        }
        return List.of();
    }

    private List<WinnerDraft> read(Passage passage, String sentence) {
        Matcher naming = NAMES_THEM.matcher(sentence);
        if (!naming.find()) {
            return List.of();
        }
        String before = Folding.fold(sentence.substring(0, naming.start()));
        if (!words.intros().tellsOfLaureates(before)) {
            return List.of();
        }
        List<String> names = names(sentence.substring(naming.end()));
        OptionalInt count = count(before);
        boolean clear = names.size() > 1
                && ((count.isPresent() && count.getAsInt() == names.size())
                        || names.stream().allMatch(name -> QUOTED.matcher(name).matches()));
        if (!clear) {
            diagnostics.add(Diagnostic.warning(passage.position(), "laureates-in-prose", Unplaced.shortened(sentence)));
            return List.of();
        }
        return names.stream().map(name -> draft(passage, name)).toList();
    }

    /** The names between commas; what stands behind a comma and tells who carries a project belongs to its name. */
    private List<String> names(String enumeration) {
        List<String> names = new ArrayList<>();
        for (String part : Arrays.asList(BETWEEN.split(Passage.strip(enumeration, ".!"), -1))) {
            Matcher carried = words.bodies().carriers().in(part);
            if (!names.isEmpty() && carried.lookingAt()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + part);
            } else if (!part.isBlank()) {
                names.add(part);
            }
        }
        return names;
    }

    private static OptionalInt count(String before) {
        OptionalInt count = OptionalInt.empty();
        for (String word : before.split(" ", -1)) {
            boolean digits =
                    !word.isEmpty() && word.length() < 4 && word.chars().allMatch(Character::isDigit);
            OptionalInt number = digits ? OptionalInt.of(Integer.parseInt(word)) : NumberWords.parse(word);
            count = number.isPresent() ? number : count;
        }
        return count;
    }

    private WinnerDraft draft(Passage passage, String name) {
        Optional<ItemShape.Parts> parts = ItemShape.TITLE_CARRIED_BY_BODY.split(name, words.bodies());
        return parts.map(split -> new WinnerDraft(passage.position(), split.title()).body(split.body()))
                .orElseGet(() -> quoted(passage, name));
    }

    private WinnerDraft quoted(Passage passage, String name) {
        Matcher quoted = QUOTED.matcher(name);
        if (quoted.matches() && words.bodies().name(quoted.group(2))) {
            return new WinnerDraft(passage.position(), ItemShape.unquoted(quoted.group(1)))
                    .body(Bodies.bare(quoted.group(2)));
        }
        return new WinnerDraft(passage.position(), ItemShape.unquoted(Bodies.bare(name)));
    }
}
