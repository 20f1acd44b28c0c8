package fr.palmares.adapters.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount in euros where it stands in a folded text: « 4 millions d'euros », « 1,1 m€ », “€1.2 million”. */
record AmountMention(BigDecimal euros, int start, int end) {

    private static final String NUMBER =
            "(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,3}(?:,\\d{3}){2,}|\\d{1,9})(?:[,.](\\d{1,3}))?";
    private static final String UNITS = "millions?(?: (?:d'euros|d'€|€|euros|of euros))?|meur|m ?€|m d'euros|k ?€|keur"
            + "|milliers? d'euros|thousand euros|euros?|€|eur";
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("(?<![\\d.,])" + NUMBER + " ?(" + UNITS + ")(?![\\p{L}\\d])");
    private static final Pattern UNIT_BEFORE = Pattern.compile("(?<![\\p{L}\\d])(?<!\\d ?)(?:€|eur|euros?) ?" + NUMBER
            + "(?: ?(millions?|mn|m|k|thousand))?(?![\\p{L}\\d€])");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** No sentence names as many. */
    private static final int MOST = 20;

    /** As many digits in front of the decimals as the record holds. */
    private static final int LONGEST = 15;

    /** The amounts that a folded text names, in order. */
    static List<AmountMention> in(String text) {
        List<AmountMention> mentions = new ArrayList<>();
        find(UNIT_BEHIND, text, mentions);
        if (text.indexOf('€') >= 0 || text.contains("eur")) {
            find(UNIT_BEFORE, text, mentions);
            mentions.sort(Comparator.comparingInt(AmountMention::start));
        }
        return mentions;
    }

    private static void find(Pattern pattern, String text, List<AmountMention> mentions) {
        int known = mentions.size();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && mentions.size() < known + MOST) {
            BigDecimal euros = euros(matcher);
            boolean writable = euros.stripTrailingZeros().scale() <= 2 && euros.precision() - euros.scale() <= LONGEST;
            boolean taken = mentions.subList(0, known).stream()
                    .anyMatch(other -> other.start < matcher.end() && matcher.start() < other.end);
            if (writable && !taken) {
                mentions.add(new AmountMention(euros, matcher.start(), matcher.end()));
            }
        }
    }

    /** Three digits behind the comma of mere euros are no decimals: “830,000 euros”. */
    private static BigDecimal euros(Matcher matcher) {
        String whole = matcher.group(1).replaceAll("[ .,]", "");
        String fraction = Optional.ofNullable(matcher.group(2)).orElse("");
        BigDecimal unit = unit(Optional.ofNullable(matcher.group(3)).orElse("€"));
        boolean thousands = fraction.length() == 3 && unit.compareTo(BigDecimal.ONE) == 0;
        String number = fraction.isEmpty() ? whole : whole + (thousands ? "" : ".") + fraction;
        return new BigDecimal(number).multiply(unit);
    }

    private static BigDecimal unit(String unit) {
        if (unit.startsWith("m") && !unit.startsWith("millier")) {
            return MILLION;
        }
        return unit.startsWith("k") || unit.startsWith("millier") || unit.startsWith("thousand")
                ? THOUSAND
                : BigDecimal.ONE;
    }
}
