package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many laureates an article announces, and how many proposals there were. */
final class Counts {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]++(?:[-'][\\p{L}\\p{N}]++)*+'?|[:;,.()€%]");
    /** « Le jury en a retenu 12 ». */
    private static final Pattern OF_THEM = Pattern.compile("\\ben (?:a|ont) \\p{L}++$");

    private static final int REACH = 10;
    private static final int NEAR = 4;

    /** No sentence that counts laureates has as many numbers. */
    private static final int MOST = 30;

    private final Words words;
    private final Tracks.Words tracks;
    private final Map<Integer, Tally> laureates = new LinkedHashMap<>();
    private final Map<Integer, Tally> proposals = new LinkedHashMap<>();

    /** How much speaks for a number, and where it stands first with the most weight. */
    record Tally(int value, int weight, Statement best) {

        Tally plus(int more, Statement statement) {
            return new Tally(value, weight + more, statement.weight() > best.weight() ? statement : best);
        }

        Position position() {
            return best.position();
        }
    }

    /** What is said around the numbers that matter. */
    record Words(Phrases nouns, Phrases won, Phrases winning, Phrases proposed, Phrases proposing, Phrases passing) {

        static Words of(ReadingRules rules) {
            Map<String, List<String>> figures = rules.section("figures");
            return new Words(
                    new Phrases(figures.getOrDefault("nouns", List.of())),
                    new Phrases(figures.getOrDefault("won", List.of())),
                    new Phrases(figures.getOrDefault("winning", List.of())),
                    new Phrases(figures.getOrDefault("proposed", List.of())),
                    new Phrases(figures.getOrDefault("proposing", List.of())),
                    new Phrases(figures.getOrDefault("passing", List.of())));
        }
    }

    Counts(Words words, Tracks.Words tracks) {
        this.words = words;
        this.tracks = tracks;
    }

    void take(Statement statement) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(statement.folded());
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        int last = 0;
        int numbers = 0;
        for (int at = 0; at < tokens.size() && numbers < MOST; at++) {
            int end = numberEnd(tokens, at);
            numbers += end > at ? 1 : 0;
            if (end > at && (at == 0 || !Editions.numberedBehind(tokens.get(at - 1)))) {
                weigh(statement, tokens, String.join(" ", tokens.subList(Math.max(last, at - NEAR), at)), at, end);
            }
            last = end > at ? end : last;
            at = Math.max(at, end - 1);
        }
    }

    Optional<Tally> laureates() {
        return heaviest(laureates);
    }

    Optional<Tally> proposals() {
        return heaviest(proposals);
    }

    private static Optional<Tally> heaviest(Map<Integer, Tally> tallies) {
        return tallies.values().stream()
                .reduce((best, next) -> next.weight() > best.weight() ? next : best)
                .filter(tally -> tally.weight() >= 0);
    }

    private static int numberEnd(List<String> tokens, int at) {
        String token = tokens.get(at);
        if (token.chars().allMatch(Character::isDigit)) {
            return token.length() <= 5 ? at + 1 : at;
        }
        if (!NumberWords.mayBegin(token)) {
            return at;
        }
        int end = at;
        StringBuilder phrase = new StringBuilder();
        for (int next = at; next < Math.min(tokens.size(), at + 5); next++) {
            phrase.append(next > at ? " " : "").append(tokens.get(next));
            end = NumberWords.parse(phrase.toString()).isPresent() ? next + 1 : end;
        }
        return end;
    }

    private void weigh(Statement statement, List<String> tokens, String before, int at, int end) {
        String number = String.join(" ", tokens.subList(at, end));
        OptionalInt value = number.chars().allMatch(Character::isDigit)
                ? OptionalInt.of(Integer.parseInt(number))
                : NumberWords.parse(number);
        if (value.isEmpty() || value.getAsInt() < 2 || value.getAsInt() > 20_000 || isYear(value.getAsInt())) {
            return;
        }
        int reach = Math.min(tokens.size(), end + REACH);
        for (int next = end; next < reach; next++) {
            if (numberEnd(tokens, next) > next) {
                reach = next;
            }
        }
        String behind = String.join(" ", tokens.subList(end, reach));
        String near = String.join(" ", tokens.subList(end, Math.min(reach, end + NEAR)));
        boolean counted = words.nouns().in(near)
                || near.startsWith("ont ete")
                || near.startsWith("sont")
                || (OF_THEM.matcher(before).find() && words.winning().in(before));
        if (!counted && !words.proposed().begin(near)) {
            return;
        }
        judge(statement, value.getAsInt(), before, near, behind);
    }

    private static boolean isYear(int value) {
        return value >= 1900 && value < 2100;
    }

    private void judge(Statement statement, int value, String before, String near, String behind) {
        if (words.passing().in(near)) {
            return;
        }
        int wonAt = words.won().find(behind);
        int proposedAt = words.proposed().find(behind);
        if (before.contains("parmi les laureats")) {
            add(laureates, value, -100, statement);
            return;
        }
        boolean announced = words.winning().in(before);
        boolean saidBefore = endsWith(words.proposing(), before) && (wonAt < 0 || proposedAt >= 0);
        boolean saidBehind = proposedAt >= 0 && (wonAt < 0 || proposedAt < wonAt);
        boolean cameIn = !announced && (saidBefore || saidBehind);
        if (cameIn) {
            add(proposals, value, statement.weight(), statement);
        } else if (wonAt >= 0 || announced) {
            boolean part = tracks.countOne(statement.folded()) || near.contains("suivant");
            add(laureates, value, part ? 0 : statement.weight() * 2, statement);
        }
    }

    private static boolean endsWith(Phrases phrases, String before) {
        return phrases.end(before.endsWith(" les") ? before.substring(0, before.length() - 4) : before);
    }

    private static void add(Map<Integer, Tally> tallies, int value, int weight, Statement statement) {
        Tally known = tallies.get(value);
        tallies.put(value, known == null ? new Tally(value, weight, statement) : known.plus(weight, statement));
    }
}
