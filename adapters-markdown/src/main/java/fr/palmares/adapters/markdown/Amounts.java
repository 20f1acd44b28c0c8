package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the amount that a call's laureates share, apart from ceilings, other calls and whole funds. */
final class Amounts {

    private static final Pattern PART =
            Pattern.compile("^ ?(?:d'euros )?pour (?:l'|le |la |les )?(?:accompagnement|volet|formule|parcours)");

    /** « , doté de 54 milliards d'euros, » : what is said on the side of what stands before it. */
    private static final Pattern ASIDE =
            Pattern.compile(", dotee?s? (?:[^,]|,(?=\\d))*+(?:,(?!\\d)|$)|\\(dotee?s? [^)]*+\\)");

    private static final Pattern CLAUSE = Pattern.compile("[;(]|,(?!\\d)");

    private static final int JUST_BEFORE = 24;
    private static final int NEAR = 40;

    private final Words words;
    private Optional<Found> best = Optional.empty();

    private record Found(Money amount, int weight) {}

    /** A stretch of a sentence in which amounts are another thing. */
    private record Stretch(int start, int end) {

        boolean holds(AmountMention mention) {
            return mention.start() >= start && mention.start() < end;
        }
    }

    /** What is said around the amount that matters, and around those that do not. */
    record Words(Phrases positive, Phrases notBefore, Phrases notNear, List<List<Phrases>> notWith) {

        static Words of(ReadingRules rules) {
            Map<String, List<String>> figures = rules.section("figures");
            return new Words(
                    new Phrases(figures.getOrDefault("the-amount", List.of())),
                    new Phrases(figures.getOrDefault("not-before-the-amount", List.of())),
                    new Phrases(figures.getOrDefault("not-near-the-amount", List.of())),
                    figures.getOrDefault("not-with-the-amount", List.of()).stream()
                            .map(Words::inOrder)
                            .toList());
        }

        private static List<Phrases> inOrder(String phrase) {
            return Arrays.stream(phrase.split("\\.\\.\\.", -1))
                    .map(part -> new Phrases(List.of(part.strip())))
                    .toList();
        }
    }

    Amounts(Words words) {
        this.words = words;
    }

    void take(Statement statement) {
        String text = statement.folded();
        int weight = statement.weight();
        if (best.filter(found -> found.weight() >= weight).isPresent()) {
            return;
        }
        if (!namesMoney(text) || !words.positive().in(text)) {
            return;
        }
        List<AmountMention> all = AmountMention.in(text);
        if (all.isEmpty()) {
            return;
        }
        List<AmountMention> mentions = ofTheCall(text, all);
        if (mentions.isEmpty()) {
            return;
        }
        BigDecimal euros = areParts(text, mentions)
                ? mentions.stream().map(AmountMention::euros).reduce(BigDecimal.ZERO, BigDecimal::add)
                : mentions.get(0).euros();
        best = Optional.of(new Found(Money.euros(euros), weight));
    }

    /** What no amount is without, looked for before anything that takes longer. */
    private static boolean namesMoney(String text) {
        return text.indexOf('€') >= 0 || text.contains("eur") || text.contains("million");
    }

    private List<AmountMention> ofTheCall(String text, List<AmountMention> all) {
        List<Stretch> others = words.notWith().stream()
                .flatMap(parts -> stretch(parts, text).stream())
                .toList();
        return all.stream()
                .filter(mention -> others.stream().noneMatch(other -> other.holds(mention)))
                .filter(mention -> isOfTheCall(text, mention, all))
                .toList();
    }

    Optional<Money> amount() {
        return best.map(Found::amount);
    }

    private static boolean areParts(String text, List<AmountMention> mentions) {
        return mentions.size() > 1
                && mentions.stream()
                        .allMatch(mention ->
                                PART.matcher(text.substring(mention.end())).find());
    }

    private boolean isOfTheCall(String text, AmountMention mention, List<AmountMention> all) {
        String before = text.substring(Math.max(0, mention.start() - JUST_BEFORE), mention.start());
        int from = Math.max(0, mention.start() - NEAR);
        int to = Math.min(text.length(), mention.end() + NEAR);
        for (AmountMention other : all) {
            from = other.end() <= mention.start() && other.end() > from ? nearer(text, other, mention) : from;
            to = other.start() >= mention.end() && other.start() < to ? farther(text, mention, other) : to;
        }
        String near = text.substring(from, to);
        return !words.notBefore().in(before) && !words.notNear().in(near);
    }

    /** Where the words that belong to the second of two amounts begin: at its clause, if not right behind the first. */
    private static int nearer(String text, AmountMention first, AmountMention second) {
        int from = first.end();
        Matcher clause = CLAUSE.matcher(text.substring(0, second.start()));
        while (clause.find(from)) {
            from = clause.end();
        }
        return from;
    }

    /** Where the words that belong to the first of two amounts end. */
    private static int farther(String text, AmountMention first, AmountMention second) {
        Matcher clause = CLAUSE.matcher(text.substring(0, second.start()));
        return clause.find(first.end()) ? clause.start() : second.start();
    }

    /**
     * Where words make an amount another thing: anywhere if they are a single phrase, else behind them; only on the
     * side if it is on the side that they are said.
     */
    private static Optional<Stretch> stretch(List<Phrases> parts, String text) {
        if (!parts.get(0).mayBeIn(text)) {
            return Optional.empty();
        }
        int from = 0;
        int first = 0;
        int at = 0;
        for (Phrases part : parts) {
            int found = part.find(text.substring(from));
            if (found < 0) {
                return Optional.empty();
            }
            at = from + found;
            first = part == parts.get(0) ? at : first;
            from = at + 1;
        }
        int start = parts.size() > 1 ? first : 0;
        return Optional.of(aside(text, at)
                .map(aside -> new Stretch(parts.size() > 1 ? start : aside.start(), aside.end()))
                .orElse(new Stretch(start, text.length())));
    }

    private static Optional<Stretch> aside(String text, int at) {
        Matcher aside = ASIDE.matcher(text);
        while (aside.find()) {
            if (aside.start() <= at && at < aside.end()) {
                return Optional.of(new Stretch(aside.start(), aside.end()));
            }
        }
        return Optional.empty();
    }
}
