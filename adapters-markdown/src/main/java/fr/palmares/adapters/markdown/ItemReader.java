package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.ItemShape.Parts;
import fr.palmares.adapters.markdown.Labels.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the items of one list of laureates; how most of them name body and project decides for the others. */
final class ItemReader {

    private static final Pattern SEPARATORS = Pattern.compile("^[\\s\\p{Z}]*[:,;–—-]*[\\s\\p{Z}]*");
    private static final Pattern DASHED = Pattern.compile("^[\\s\\p{Z}]*[-–—][\\s\\p{Z}]*");
    private static final Pattern OWNED =
            Pattern.compile("(?:du |de la |de l['’]|des |d['’])([^:]{3,200}):[\\s\\p{Z}]*+(.+)", Pattern.DOTALL);

    private final Vocabulary words;
    private final List<ItemShape> shapes;
    private final Optional<ItemShape> ofMost;
    private final boolean headsAreBodies;
    private final boolean commaBehindHeads;

    ItemReader(Vocabulary words, List<Block.Item> items) {
        this.words = words;
        List<String> lines = items.stream()
                .filter(item -> item.lines().size() == 1)
                .map(item -> Numbered.of(item.lines().get(0).plain()).text())
                .toList();
        List<Passage> styled = items.stream()
                .map(item -> item.lines().get(0))
                .filter(line -> line.styledHead() > 0)
                .toList();
        this.headsAreBodies = 2
                        * styled.stream()
                                .filter(line -> words.bodies().name(head(line)))
                                .count()
                > styled.size();
        this.commaBehindHeads = styled.size() > 1
                && 2 * styled.stream().filter(ItemReader::hasCommaBehindHead).count() > styled.size();
        this.shapes = ItemShape.mostLike(lines, words.bodies());
        this.ofMost = ItemShape.ofMost(shapes, lines, words.bodies());
    }

    WinnerDraft read(Block.Item item) {
        List<Passage> lines = withoutLinksOn(item.lines());
        Passage first = lines.get(0);
        Optional<String> prize = words.prizes().begin(first.folded())
                ? SectionWinners.nameBehind(first.plain(), words.prizeLinks())
                : Optional.empty();
        if (prize.isPresent()) {
            first = Passage.of(first.position(), prize.get());
        }
        Numbered numbered = Numbered.of(first.plain());
        Passage head = first.after(first.plain().length() - numbered.text().length());
        WinnerDraft draft = lines.size() > 1 ? readLines(head, lines.subList(1, lines.size())) : readLine(head);
        return draft.number(numbered.number().or(item::number));
    }

    /** Title, text and body each on a line of its own, the body wherever it stands. */
    private WinnerDraft readLines(Passage first, List<Passage> others) {
        List<Passage> texts = new ArrayList<>();
        Optional<String> body = Optional.empty();
        for (Passage line : others) {
            String undashed = DASHED.matcher(line.plain()).replaceFirst("");
            if (body.isEmpty() && (words.bodies().name(undashed) || isLineOfItsOwn(line))) {
                body = Optional.of(undashed);
            } else {
                texts.add(line);
            }
        }
        WinnerDraft draft =
                body.isPresent() || first.isStyled() || words.prizes().begin(first.folded())
                        ? new WinnerDraft(first.position(), trimmed(first.plain()))
                        : readLine(first);
        body.ifPresent(draft::body);
        texts.forEach(line -> tell(draft, line));
        return draft;
    }

    /** A line in bold under a title in bold names the body, whatever the words. */
    private boolean isLineOfItsOwn(Passage line) {
        return line.isStrong()
                && !words.intros().announces(line)
                && words.labels().of(line).isEmpty();
    }

    private void tell(WinnerDraft draft, Passage line) {
        if (words.labels().unknownIn(line)) {
            draft.leaveOut(line);
            return;
        }
        Optional<Labelled> labelled = words.labels().of(line);
        labelled.ifPresentOrElse(
                label -> {
                    if (label.label() == Label.ADMINISTRATION) {
                        draft.body(label.rest().plain());
                    } else if (label.label().tellsProject()) {
                        draft.tell(label.label(), label.rest().plain());
                    }
                },
                () -> draft.tell(Label.OBJECTIVE, line.plain()));
    }

    private WinnerDraft readLine(Passage line) {
        String plain = line.plain();
        int head = line.styledHead();
        if (head > 0 && head < plain.length()) {
            return readStyled(line, plain, head);
        }
        int comma = plain.indexOf(',');
        if (commaBehindHeads && comma > 0) {
            return new WinnerDraft(line.position(), trimmed(plain.substring(0, comma)))
                    .tell(Label.OBJECTIVE, plain.substring(comma + 1));
        }
        Optional<Parts> parts = shapes.stream()
                .flatMap(shape -> shape.split(plain, words.bodies()).stream())
                .findFirst();
        return parts.or(() -> ofMost.flatMap(shape -> shape.splitBlindly(plain)))
                .map(split -> new WinnerDraft(line.position(), trimmed(split.title()))
                        .body(split.body())
                        .tell(Label.OBJECTIVE, split.text()))
                .orElseGet(() -> bracketed(line, plain));
    }

    private static String head(Passage line) {
        return trimmed(line.plain().substring(0, line.styledHead()));
    }

    private static boolean hasCommaBehindHead(Passage line) {
        String plain = line.plain();
        int head = line.styledHead();
        return plain.substring(head).stripLeading().startsWith(",")
                || plain.substring(0, head).endsWith(",");
    }

    private WinnerDraft bracketed(Passage line, String plain) {
        return Bracketed.of(plain)
                .filter(brackets -> isBody(brackets.within()))
                .map(brackets -> new WinnerDraft(line.position(), trimmed(brackets.text())).body(brackets.within()))
                .orElseGet(() -> new WinnerDraft(line.position(), trimmed(plain)));
    }

    private boolean isBody(String bracketed) {
        return bracketed.indexOf(' ') > 0 && words.bodies().name(bracketed);
    }

    /** « **Title** : text (Body) » or « **Body** : title », by what stands out. */
    private WinnerDraft readStyled(Passage line, String plain, int head) {
        String styled = trimmed(plain.substring(0, head));
        String rest = SEPARATORS.matcher(plain.substring(head)).replaceFirst("");
        if (headsAreBodies && words.bodies().name(styled) && !rest.isEmpty()) {
            return ItemShape.BODY_COLON_TITLE
                    .split(styled + " : " + rest, words.bodies())
                    .map(split -> new WinnerDraft(line.position(), trimmed(split.title()))
                            .body(split.body())
                            .tell(Label.OBJECTIVE, split.text()))
                    .orElseGet(() -> new WinnerDraft(line.position(), trimmed(rest)).body(styled));
        }
        WinnerDraft draft = new WinnerDraft(line.position(), styled);
        Optional<Bracketed> brackets = Bracketed.of(rest)
                .filter(at -> isBody(at.within())
                        || (endsEmphasised(line) && at.within().indexOf(' ') > 0));
        if (brackets.isPresent()) {
            return draft.body(brackets.get().within())
                    .tell(Label.OBJECTIVE, brackets.get().text());
        }
        Matcher owned = OWNED.matcher(rest);
        if (owned.matches() && words.bodies().name(owned.group(1))) {
            return draft.body(owned.group(1)).tell(Label.OBJECTIVE, owned.group(2));
        }
        boolean onlyBody = words.bodies().name(rest) && Character.isUpperCase(rest.codePointAt(0));
        return onlyBody ? draft.body(rest) : draft.tell(Label.OBJECTIVE, rest);
    }

    private static boolean endsEmphasised(Passage line) {
        List<Run> runs = line.runs().stream().filter(run -> !run.blank()).toList();
        Run last = runs.get(runs.size() - 1);
        return last.emphasis() && last.text().contains("(");
    }

    /** The lines without links that only lead on, such as « En savoir plus ». */
    private List<Passage> withoutLinksOn(List<Passage> lines) {
        List<Passage> kept = lines.stream()
                .map(this::withoutLinkOn)
                .filter(line -> !line.plain().isEmpty())
                .toList();
        return kept.isEmpty() ? lines : kept;
    }

    private Passage withoutLinkOn(Passage line) {
        List<Run> runs = new ArrayList<>(line.runs());
        int kept = runs.size();
        while (kept > 1 && runs.get(kept - 1).text().matches("[\\s\\p{Z}.;>]*")) {
            kept--;
        }
        boolean leadsOn = kept > 1 && leadsOn(runs.get(kept - 1));
        if (!leadsOn) {
            return line;
        }
        runs.subList(kept - 1, runs.size()).clear();
        return new Passage(line.position(), runs, line.opens(), line.afterGap());
    }

    private boolean leadsOn(Run run) {
        return run.link() && words.intros().leadsOn(run.text());
    }

    /** A title without what only joins it to its neighbours in the list. */
    private static String trimmed(String title) {
        return Passage.strip(title.startsWith("et ") ? title.substring(3) : title, ":,;–—\\-");
    }
}
