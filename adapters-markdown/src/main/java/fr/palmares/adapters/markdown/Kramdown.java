package fr.palmares.adapters.markdown;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kramdown and Jekyll allow beyond CommonMark, blanked out so that every other character keeps its line and
 * column: block attributes ({@code {: .class }}), lines of mere {@code <br>}, and template tags.
 *
 * @param gaps the lines (from 0) before which the author set more than one empty line, or a break
 */
record Kramdown(String text, BitSet gaps) {

    private static final Pattern ATTRIBUTES = Pattern.compile("(?:\\{:[^{}]*+\\}[ \\t]*+)++");
    private static final Pattern BREAKS =
            Pattern.compile("(?:<br[ \\t]*/?>(?:[ \\t]|&nbsp;|\\u00A0)*+)++", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEMPLATE = Pattern.compile("(?:\\{%[^\\n]*?%\\}[ \\t]*+)++");
    private static final Pattern FIGURE =
            Pattern.compile("(<figure\\b)|(</figure[ \\t]*+>)|\\n", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("[ \\t]*+(?:[*+-]|\\d{1,9}[.)]|#{1,6})\\u00A0");
    private static final char INVISIBLE = '\u200B';
    private static final Pattern FENCE = Pattern.compile("[ \\t]{0,3}(?:`{3,}|~{3,}).*");

    static Kramdown of(String source) {
        return new Blanking(withoutFigures(source)).done();
    }

    /** Pictures would make the text behind them HTML as well; as characters that nobody sees, they leave it text. */
    private static String withoutFigures(String source) {
        if (!source.contains("<figure") && !source.contains("<FIGURE")) {
            return source;
        }
        StringBuilder shown = new StringBuilder(source);
        int opened = -1;
        Matcher figure = FIGURE.matcher(source);
        while (figure.find()) {
            if (figure.group(1) != null) {
                opened = opened < 0 ? figure.start() : opened;
                continue;
            }
            for (int i = opened; i >= 0 && figure.group(2) != null && i < figure.end(); i++) {
                shown.setCharAt(i, INVISIBLE);
            }
            opened = -1;
        }
        return shown.toString();
    }

    /** Goes through a text line by line. */
    private static final class Blanking {

        private final String source;
        private final StringBuilder kept;
        private final BitSet gaps = new BitSet();
        private final Matcher attributes;
        private final Matcher breaks;
        private final Matcher template;
        private final boolean noBreakSpaces;
        private boolean fenced;
        private int empty;
        private int line;
        private int nextFeed = -1;
        private int nextReturn = -1;

        Blanking(String source) {
            this.source = source;
            this.kept = new StringBuilder(source);
            this.noBreakSpaces = source.indexOf('\u00A0') >= 0;
            this.attributes = ATTRIBUTES.matcher(source);
            this.breaks = BREAKS.matcher(source);
            this.template = TEMPLATE.matcher(source);
        }

        Kramdown done() {
            int start = 0;
            while (start < source.length()) {
                int end = endOfLine(start);
                takeLine(start, end);
                start = end + lengthOfLineEnd(end);
                line++;
            }
            return new Kramdown(kept.toString(), gaps);
        }

        private int endOfLine(int start) {
            nextFeed = nextFeed < start ? placeOf('\n', start) : nextFeed;
            nextReturn = nextReturn < start ? placeOf('\r', start) : nextReturn;
            return Math.min(nextFeed, nextReturn);
        }

        private int placeOf(char sign, int start) {
            int at = source.indexOf(sign, start);
            return at < 0 ? source.length() : at;
        }

        private int lengthOfLineEnd(int end) {
            return source.startsWith("\r\n", end) ? 2 : 1;
        }

        private void takeLine(int start, int end) {
            int text = behindQuotes(start, end);
            char first = text < end ? source.charAt(text) : ' ';
            if (first == '`' || first == '~') {
                fenced ^= FENCE.matcher(source).region(start, end).matches();
            }
            if (fenced) {
                empty = 0;
                return;
            }
            if (noBreakSpaces) {
                spaceBehindMark(text, end);
            }
            if (first == '{' && (isAttributes(text, end) || isOnly(template, text, end))) {
                blank(text, end);
            } else if (first == '<' && isOnly(breaks, text, end)) {
                blank(text, end);
                empty += 2;
            } else if (isBlank(text, end)) {
                empty++;
            } else {
                gaps.set(line, empty > 1);
                empty = 0;
            }
        }

        /** A no-break space behind the sign of an item or a heading is a slip of the fingers, and nobody sees it. */
        private void spaceBehindMark(int start, int end) {
            Matcher mark = MARK.matcher(source).region(start, end);
            if (mark.lookingAt()) {
                kept.setCharAt(mark.end() - 1, ' ');
            }
        }

        /** Where a line's text begins behind the signs of quotes, each with up to three spaces. */
        private int behindQuotes(int start, int end) {
            int text = behindSpaces(start, end);
            while (text < end && source.charAt(text) == '>') {
                text = behindSpaces(text + 1, end);
            }
            return text;
        }

        private int behindSpaces(int start, int end) {
            int at = start;
            while (at < Math.min(end, start + 3) && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }

        private boolean isBlank(int start, int end) {
            int at = start;
            while (at < end && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            return at == end;
        }

        /** One attribute alone, as nearly all stand, is told without a pattern. */
        private boolean isAttributes(int start, int end) {
            int close = source.indexOf('}', start);
            boolean alone = source.startsWith("{:", start)
                    && close > 0
                    && close < end
                    && source.lastIndexOf('{', close) == start
                    && isBlank(close + 1, end);
            return alone || isOnly(attributes, start, end);
        }

        private static boolean isOnly(Matcher matcher, int start, int end) {
            return matcher.region(start, end).matches();
        }

        private void blank(int start, int end) {
            for (int i = start; i < end; i++) {
                kept.setCharAt(i, ' ');
            }
        }
    }
}
