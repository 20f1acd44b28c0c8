package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the labels that stand in front of the parts of a project. */
final class Labels {

    static final int LONGEST = 60;

    private static final Pattern DETERMINER = Pattern.compile(
            "(?:l'|(?:le|la|les|notre|nos|votre|vos|leur|leurs|son|sa|ses|ce|cet|cette|ces|the|our|its|their) )");

    private final Map<String, Label> byText = new HashMap<>();
    private final Map<String, Label> byColumn = new HashMap<>();

    /** The parts of a project without what stands before the noun: « notre objectif » is like « l'objectif ». */
    private final Map<String, Label> byNoun = new HashMap<>();

    Labels(ReadingRules rules) {
        learn(rules.section("labels"), byText);
        learn(rules.section("columns"), byColumn);
        byText.forEach((text, label) -> {
            if (label.tellsProject()) {
                Matcher determiner = DETERMINER.matcher(text);
                byNoun.put(determiner.lookingAt() ? text.substring(determiner.end()) : text, label);
            }
        });
    }

    private static void learn(Map<String, List<String>> section, Map<String, Label> labels) {
        section.forEach((name, texts) -> {
            Label label = Label.valueOf(name.toUpperCase(Locale.ROOT));
            texts.forEach(text -> labels.put(text, label));
        });
    }

    /** A label, and what stands behind it in the same passage. */
    record Labelled(Label label, Passage rest) {}

    /**
     * The label with which a passage begins: alone in it, set off from the text behind it, or followed by a colon.
     */
    Optional<Labelled> of(Passage passage) {
        String plain = passage.plain();
        int styled = passage.styledHead();
        int colon = plain.indexOf(':');
        if (styled > 0 && styled <= LONGEST) {
            int end = colon >= 0 && colon < styled ? colon : styled;
            Optional<Labelled> set = at(passage, plain, end);
            if (set.isPresent()) {
                return set;
            }
        }
        if (colon > 0 && colon <= LONGEST) {
            return at(passage, plain, colon);
        }
        return plain.length() <= LONGEST ? at(passage, plain, plain.length()) : Optional.empty();
    }

    /** Whether a passage begins, in bold or the like, with a word and a colon that is none of the labels known here. */
    boolean unknownIn(Passage passage) {
        Run first = passage.runs().stream()
                .filter(run -> !run.blank())
                .findFirst()
                .orElse(passage.runs().get(0));
        String head = Passage.strip(first.text());
        if (!first.styled()
                || head.isEmpty()
                || head.length() > LONGEST
                || of(passage).isPresent()) {
            return false;
        }
        return head.endsWith(":")
                || Passage.strip(passage.plain().substring(head.length())).startsWith(":");
    }

    /** What a column of a table holds, or nothing that is known. */
    Optional<Label> named(String header) {
        String folded = Folding.fold(Passage.strip(header, ":"));
        return Optional.ofNullable(byColumn.get(folded)).or(() -> Optional.ofNullable(byText.get(folded)));
    }

    private @Nullable Label known(String folded) {
        Label label = byText.get(folded);
        if (label != null) {
            return label;
        }
        Matcher determiner = DETERMINER.matcher(folded);
        return determiner.lookingAt() ? byNoun.get(folded.substring(determiner.end())) : null;
    }

    private Optional<Labelled> at(Passage passage, String plain, int end) {
        Label label = known(end == plain.length() ? passage.folded() : Folding.fold(plain.substring(0, end)));
        if (label == null) {
            return Optional.empty();
        }
        int rest = end;
        while (rest < plain.length() && (plain.charAt(rest) == ':' || Passage.isSpace(plain.charAt(rest)))) {
            rest++;
        }
        return Optional.of(new Labelled(label, passage.after(rest)));
    }
}
