package fr.palmares.adapters.markdown;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which one line names a body and a project; each knows how to take such a line apart. */
enum ItemShape {

    /** « Title », porté par Body. What the project does. » */
    TITLE_CARRIED_BY_BODY {
        @Override
        Optional<Parts> split(String line, Bodies bodies) {
            Matcher carried = bodies.carriers().in(line).region(0, Math.min(line.length(), LONGEST_TITLE));
            if (!carried.find() || carried.start() == 0) {
                return Optional.empty();
            }
            String title = line.substring(0, carried.start());
            String rest = Passage.strip(line.substring(carried.end()));
            Matcher end = END_OF_CARRIER.matcher(rest);
            boolean goesOn = end.find();
            String body = Bodies.bare(goesOn ? rest.substring(0, end.start()) : rest);
            return body.isEmpty()
                            || body.length() > Bodies.LONGEST
                            || SENTENCE.matcher(title).find()
                    ? Optional.empty()
                    : Optional.of(new Parts(unquoted(title), body, goesOn ? rest.substring(end.end()) : ""));
        }
    },

    /** « BODY - Title : text », with every dash. */
    BODY_DASH_TITLE {
        @Override
        Optional<Parts> split(String line, Bodies bodies) {
            Matcher dash = DASH.matcher(line);
            while (dash.find() && dash.start() <= Bodies.LONGEST) {
                if (bodies.name(line.substring(0, dash.start()))) {
                    String rest = line.substring(dash.end());
                    return Optional.of(titleAndText(
                            line.substring(0, dash.start()), rest, dash.group().strip()));
                }
            }
            return Optional.empty();
        }
    },

    /** « BODY : title ». */
    BODY_COLON_TITLE {
        @Override
        Optional<Parts> split(String line, Bodies bodies) {
            Matcher colon = COLON.matcher(line);
            if (!colon.find() || !bodies.name(line.substring(0, colon.start()))) {
                return Optional.empty();
            }
            String rest = line.substring(colon.end());
            Matcher second = COLON.matcher(rest);
            return Optional.of(
                    second.find()
                            ? new Parts(
                                    rest.substring(0, second.start()),
                                    line.substring(0, colon.start()),
                                    rest.substring(second.end()))
                            : new Parts(rest, line.substring(0, colon.start()), ""));
        }
    },

    /** « title, body, part of the body ». */
    TITLE_COMMA_BODY {
        @Override
        Optional<Parts> split(String line, Bodies bodies) {
            return atComma(line, bodies, false);
        }
    },

    /** « Title - BODY ». */
    TITLE_DASH_BODY {
        @Override
        Optional<Parts> split(String line, Bodies bodies) {
            Matcher dash = DASH.matcher(line);
            dash.region(nearEnd(line), line.length()).useTransparentBounds(true);
            while (dash.find()) {
                String rest = Bodies.nameable(line, dash.end());
                if (dash.start() > 0 && bodies.name(rest)) {
                    return Optional.of(new Parts(line.substring(0, dash.start()), rest, ""));
                }
            }
            return Optional.empty();
        }
    };

    /** All the spaces at one place; looked for once there, not once for each of them. */
    private static final String SPACES = "(?<![\\s\\p{Z}])[\\s\\p{Z}]++";

    private static final Pattern DASH =
            Pattern.compile(SPACES + "[-‐‑–—―][\\s\\p{Z}]*+|[-‐‑][\\s\\p{Z}]++|[–—―][\\s\\p{Z}]*+");
    private static final Pattern COLON = Pattern.compile("(?:" + SPACES + ")?+:(?:[\\s\\p{Z}]++|$)");
    private static final Pattern COMMA = Pattern.compile("(?:" + SPACES + ")?+,[\\s\\p{Z}]++");
    private static final Pattern END_OF_CARRIER = Pattern.compile(
            "[\\s\\p{Z}]*+(?:\\.(?:[\\s\\p{Z}]++|$)|[:,][\\s\\p{Z}]|[;)]|[\\s\\p{Z}][–—-][\\s\\p{Z}])[\\s\\p{Z}]*+");

    /** How many lines tell how the others are written. */
    private static final int TELLING = 200;

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_UNKNOWN = 80;
    private static final Pattern SENTENCE = Pattern.compile("\\.[\\s\\p{Z}]+(?=\\p{Lu})");

    /** The parts of a line; the text is empty where there is none. */
    record Parts(String title, String body, String text) {}

    /** The shapes, the one that most of the lines have first. */
    static List<ItemShape> mostLike(List<String> lines, Bodies bodies) {
        if (lines.size() < 2) {
            return List.of(values());
        }
        Comparator<ItemShape> mostFirst = Comparator.comparingLong(shape -> -lines.stream()
                .limit(TELLING)
                .filter(line -> shape.split(line, bodies).isPresent())
                .count());
        return Arrays.stream(values()).sorted(mostFirst).toList();
    }

    /** The shape that more than half of the lines have, if it tells how to take the others apart, or nothing. */
    static Optional<ItemShape> ofMost(List<ItemShape> shapes, List<String> lines, Bodies bodies) {
        ItemShape shape = shapes.get(0);
        List<String> telling = lines.subList(0, Math.min(TELLING, lines.size()));
        long like = telling.stream()
                .filter(line -> shape.split(line, bodies).isPresent())
                .count();
        boolean tellsOthers = shape == BODY_DASH_TITLE || shape == BODY_COLON_TITLE || shape == TITLE_COMMA_BODY;
        return Optional.of(shape).filter(most -> tellsOthers && like > 1 && 2 * like > telling.size());
    }

    /** Takes a line apart whose body bears no word that tells one, or behind a comma begins with a small letter. */
    Optional<Parts> splitLikeMost(String line, Bodies bodies) {
        if (this == TITLE_COMMA_BODY) {
            return atComma(line, bodies, true);
        }
        Matcher first = (this == BODY_DASH_TITLE ? DASH : COLON).matcher(line);
        return first.find() && first.start() > 0 && first.start() <= LONGEST_UNKNOWN
                ? Optional.of(titleAndText(
                        line.substring(0, first.start()),
                        line.substring(first.end()),
                        first.group().strip()))
                : Optional.empty();
    }

    /** Where it is worth looking for what stands right before a body that ends the line. */
    private static int nearEnd(String line) {
        return Math.max(0, line.length() - Bodies.LONGEST - LONGEST_UNKNOWN);
    }

    private static Optional<Parts> atComma(String line, Bodies bodies, boolean small) {
        Matcher comma = COMMA.matcher(line);
        comma.region(nearEnd(line), line.length()).useTransparentBounds(true);
        while (comma.find()) {
            String rest = Bodies.nameable(line, comma.end());
            if (comma.start() > 0 && bodies.name(rest) && (small || Character.isUpperCase(rest.codePointAt(0)))) {
                return Optional.of(new Parts(line.substring(0, comma.start()), rest, ""));
            }
        }
        return Optional.empty();
    }

    abstract Optional<Parts> split(String line, Bodies bodies);

    /** A title without the comma or bracket behind it, nor quotation marks around the whole of it. */
    static String unquoted(String title) {
        String bare = Passage.strip(title, ",;:(–—-");
        boolean quoted = bare.length() > 2
                && "«“\"".indexOf(bare.charAt(0)) >= 0
                && "»”\"".indexOf(bare.charAt(bare.length() - 1)) >= 0
                && bare.substring(1, bare.length() - 1).chars().noneMatch(c -> "«»“”\"".indexOf(c) >= 0);
        return quoted ? Passage.strip(bare.substring(1, bare.length() - 1)) : bare;
    }

    /** Takes a title apart from the text behind it: at a colon, at the dash that stood before it, or at another one. */
    private static Parts titleAndText(String body, String rest, String dashBefore) {
        Matcher colon = COLON.matcher(rest);
        int colonAt = colon.find() ? colon.start() : rest.length();
        Matcher dash = DASH.matcher(rest);
        Optional<MatchResult> otherDash = Optional.empty();
        while (dash.find() && dash.start() < colonAt) {
            if (dash.start() > 0 && dash.group().strip().equals(dashBefore)) {
                return parts(body, rest, dash);
            }
            otherDash = dash.start() == 0 ? otherDash : otherDash.or(() -> Optional.of(dash.toMatchResult()));
        }
        if (colonAt < rest.length()) {
            return new Parts(rest.substring(0, colonAt), body, rest.substring(colon.end()));
        }
        return otherDash.map(other -> parts(body, rest, other)).orElseGet(() -> atSentence(body, rest));
    }

    private static Parts parts(String body, String rest, MatchResult between) {
        return new Parts(rest.substring(0, between.start()), body, rest.substring(between.end()));
    }

    private static Parts atSentence(String body, String rest) {
        Matcher end = SENTENCE.matcher(rest);
        return end.find()
                ? new Parts(rest.substring(0, end.start()), body, rest.substring(end.end()))
                : new Parts(rest, body, "");
    }
}
