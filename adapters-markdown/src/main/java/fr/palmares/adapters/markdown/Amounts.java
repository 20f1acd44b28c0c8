package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the amount that a call's laureates share, apart from ceilings, other calls and whole funds. */
final class Amounts {

    private static final String UNITS =
            "millions?(?: (?:d'euros|d'€|€|euros))?|meur|m ?€|m d'euros|k ?€|keur" + "|milliers? d'euros|euros?|€|eur";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,9})(?:[,.](\\d{1,3}))? ?(" + UNITS + ")(?![\\p{L}\\d])");
    private static final Pattern PART =
            Pattern.compile("^ ?(?:d'euros )?pour (?:l'|le |la |les )?(?:accompagnement|volet|formule|parcours)");

    private static final int JUST_BEFORE = 24;
    private static final int NEAR = 40;

    private final Words words;
    private Optional<Found> best = Optional.empty();

    private record Found(Money amount, int weight) {}

    private record Mention(BigDecimal euros, int start, int end) {}

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
        if (text.indexOf('€') < 0 && !text.contains("eur") && !text.contains("million")) {
            return;
        }
        if (!words.positive().in(text)) {
            return;
        }
        int notBehind = words.notWith().stream()
                .mapToInt(parts -> startOf(parts, text))
                .min()
                .orElse(text.length());
        List<Mention> all = mentions(text);
        List<Mention> mentions = all.stream()
                .filter(mention -> mention.start() < notBehind)
                .filter(mention -> isOfTheCall(text, mention, all))
                .toList();
        if (mentions.isEmpty()) {
            return;
        }
        BigDecimal euros = areParts(text, mentions)
                ? mentions.stream().map(Mention::euros).reduce(BigDecimal.ZERO, BigDecimal::add)
                : mentions.get(0).euros();
        int weight = statement.weight();
        if (best.filter(found -> found.weight() >= weight).isEmpty()) {
            best = Optional.of(new Found(Money.euros(euros), weight));
        }
    }

    Optional<Money> amount() {
        return best.map(Found::amount);
    }

    private static boolean areParts(String text, List<Mention> mentions) {
        return mentions.size() > 1
                && mentions.stream()
                        .allMatch(mention ->
                                PART.matcher(text.substring(mention.end())).find());
    }

    private boolean isOfTheCall(String text, Mention mention, List<Mention> all) {
        String before = text.substring(Math.max(0, mention.start() - JUST_BEFORE), mention.start());
        int from = Math.max(0, mention.start() - NEAR);
        int to = Math.min(text.length(), mention.end() + NEAR);
        for (Mention other : all) {
            from = other.end() <= mention.start() ? Math.max(from, other.end()) : from;
            to = other.start() >= mention.end() ? Math.min(to, other.start()) : to;
        }
        String near = text.substring(from, to);
        return !words.notBefore().in(before) && !words.notNear().in(near);
    }

    /** Where words begin that make an amount behind them another thing, or one anywhere if they are a single phrase. */
    private static int startOf(List<Phrases> parts, String text) {
        if (!parts.get(0).mayBeIn(text)) {
            return text.length();
        }
        int from = 0;
        int start = 0;
        for (Phrases part : parts) {
            int at = part.find(text.substring(from));
            if (at < 0) {
                return text.length();
            }
            start = part == parts.get(0) && parts.size() > 1 ? at : start;
            from += at + 1;
        }
        return start;
    }

    private static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            String whole = matcher.group(1).replaceAll("[ .]", "");
            String fraction = Optional.ofNullable(matcher.group(2)).orElse("");
            BigDecimal number = new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
            BigDecimal euros = number.multiply(unit(matcher.group(3)));
            if (euros.stripTrailingZeros().scale() <= 2 && euros.precision() - euros.scale() <= 15) {
                mentions.add(new Mention(euros, matcher.start(), matcher.end()));
            }
        }
        return mentions;
    }

    private static BigDecimal unit(String unit) {
        String folded = Folding.fold(unit);
        if (folded.startsWith("m") && !folded.startsWith("millier")) {
            return BigDecimal.valueOf(1_000_000);
        }
        return folded.startsWith("k") || folded.startsWith("millier") ? BigDecimal.valueOf(1_000) : BigDecimal.ONE;
    }
}
