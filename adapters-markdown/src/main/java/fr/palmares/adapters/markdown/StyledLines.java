package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.ItemShape.Parts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines that begin in bold or the like: « **Title** : text (Body) » or « **Body** : title », by what most do. */
final class StyledLines {

    private static final Pattern SEPARATORS = Pattern.compile("^[\\s\\p{Z}]*[:,;–—-]*[\\s\\p{Z}]*");
    private static final Pattern OWNED =
            Pattern.compile("(?:du |de la |de l['’]|des |d['’])([^:]{3,200}):[\\s\\p{Z}]*+(.+)", Pattern.DOTALL);
    private static final Pattern BRACKETS_FIRST =
            Pattern.compile("[\\s\\p{Z}]*+\\(([^()]{2,200})\\)[\\s\\p{Z}]*+[:,;–—-][\\s\\p{Z}]*+(.+)", Pattern.DOTALL);

    private final Bodies bodies;
    private final boolean headsAreBodies;
    private final boolean commaBehindHeads;
    private final boolean bracketsBehindHeads;

    StyledLines(Bodies bodies, List<Passage> firstLines) {
        this.bodies = bodies;
        List<Passage> styled =
                firstLines.stream().filter(line -> line.styledHead() > 0).toList();
        this.headsAreBodies =
                2 * styled.stream().filter(line -> bodies.name(head(line))).count() > styled.size();
        this.commaBehindHeads = styled.size() > 1
                && 2 * styled.stream().filter(StyledLines::hasCommaBehindHead).count() > styled.size();
        this.bracketsBehindHeads = styled.size() > 1
                && 2
                                * styled.stream()
                                        .filter(StyledLines::hasBracketsBehindHead)
                                        .count()
                        > styled.size();
    }

    private static String head(Passage line) {
        return ItemReader.trimmed(line.plain().substring(0, line.styledHead()));
    }

    private static String behindHead(Passage line) {
        return line.plain().substring(line.styledHead());
    }

    private static boolean hasCommaBehindHead(Passage line) {
        return behindHead(line).stripLeading().startsWith(",")
                || line.plain().substring(0, line.styledHead()).endsWith(",");
    }

    private static boolean hasBracketsBehindHead(Passage line) {
        return BRACKETS_FIRST.matcher(behindHead(line)).matches();
    }

    /** Whether what stands behind the head, or in a plain line behind the first comma, tells more of the project. */
    boolean commaBehindHeads() {
        return commaBehindHeads;
    }

    /** What stands behind a head, without the signs that set it apart. */
    static String withoutSeparator(String behindHead) {
        return SEPARATORS.matcher(behindHead).replaceFirst("");
    }

    WinnerDraft read(Passage line, String plain, int head) {
        String styled = ItemReader.trimmed(plain.substring(0, head));
        String rest = SEPARATORS.matcher(plain.substring(head)).replaceFirst("");
        if (headsAreBodies && bodies.name(styled) && !rest.isEmpty()) {
            return behindBody(line, styled, rest, plain.length() - rest.length());
        }
        WinnerDraft draft = new WinnerDraft(line.position(), styled);
        Matcher brackets = BRACKETS_FIRST.matcher(plain.substring(head));
        if (brackets.matches() && (bracketsBehindHeads || bodies.name(brackets.group(1)))) {
            return draft.body(brackets.group(1)).tell(Label.OBJECTIVE, brackets.group(2));
        }
        Optional<Bracketed> atEnd = Bracketed.of(rest)
                .filter(at -> isBody(at.within())
                        || (endsEmphasised(line) && at.within().indexOf(' ') > 0));
        if (atEnd.isPresent()) {
            return draft.body(atEnd.get().within())
                    .tell(Label.OBJECTIVE, atEnd.get().text());
        }
        Matcher owned = OWNED.matcher(rest);
        if (owned.matches() && bodies.name(owned.group(1))) {
            return draft.body(owned.group(1)).tell(Label.OBJECTIVE, owned.group(2));
        }
        boolean onlyBody = bodies.name(rest) && Character.isUpperCase(rest.codePointAt(0));
        return onlyBody ? draft.body(rest) : draft.tell(Label.OBJECTIVE, rest);
    }

    /** « **Body** : title », « **Body** : title : text » or « **Body** : *title*, text ». */
    private WinnerDraft behindBody(Passage line, String body, String rest, int restAt) {
        Passage behind = line.after(restAt);
        int title = behind.styledHead();
        if (title > 0 && title < rest.length()) {
            return new WinnerDraft(line.position(), ItemShape.unquoted(rest.substring(0, title)))
                    .body(body)
                    .tell(
                            Label.OBJECTIVE,
                            SEPARATORS.matcher(rest.substring(title)).replaceFirst(""));
        }
        Optional<Parts> parts = ItemShape.BODY_COLON_TITLE.split(body + " : " + rest, bodies);
        return parts.map(split -> new WinnerDraft(line.position(), ItemReader.trimmed(split.title()))
                        .body(split.body())
                        .tell(Label.OBJECTIVE, split.text()))
                .orElseGet(() -> new WinnerDraft(line.position(), ItemReader.trimmed(rest)).body(body));
    }

    private boolean isBody(String bracketed) {
        return bracketed.indexOf(' ') > 0 && bodies.name(bracketed);
    }

    private static boolean endsEmphasised(Passage line) {
        List<Run> runs = line.runs().stream().filter(run -> !run.blank()).toList();
        Run last = runs.get(runs.size() - 1);
        return last.emphasis() && last.text().contains("(");
    }
}
