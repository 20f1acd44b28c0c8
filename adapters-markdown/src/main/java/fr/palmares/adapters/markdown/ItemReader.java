package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.ItemShape.Parts;
import fr.palmares.adapters.markdown.Labels.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the items of one list of laureates; how most of them name body and project decides for the others. */
final class ItemReader {

    private static final Pattern DASHED = Pattern.compile("^[\\s\\p{Z}]*[-–—][\\s\\p{Z}]*");

    private final Vocabulary words;
    private final List<ItemShape> shapes;
    private final Optional<ItemShape> ofMost;
    private final StyledLines styledLines;
    private final LinksOn linksOn;

    ItemReader(Vocabulary words, List<Block.Item> items) {
        this.words = words;
        List<String> lines = items.stream()
                .filter(item -> item.lines().size() == 1)
                .map(item -> Numbered.of(item.lines().get(0).plain()).text())
                .toList();
        this.styledLines = new StyledLines(
                words.bodies(), items.stream().map(item -> item.lines().get(0)).toList());
        this.linksOn = new LinksOn(words.intros());
        this.shapes = ItemShape.mostLike(lines, words.bodies());
        this.ofMost = ItemShape.ofMost(shapes, lines, words.bodies());
    }

    WinnerDraft read(Block.Item item) {
        List<Passage> lines = linksOn.takenOff(item.lines());
        Passage first = lines.get(0);
        Optional<String> prize = words.prizes().begin(first.folded())
                ? PrizeLines.nameBehind(first.plain(), words.prizeLinks())
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
            Optional<NamedBody> named = body.isPresent() ? Optional.empty() : NamedBody.of(undashed, words.bodies());
            if (named.isPresent()) {
                body = named.map(NamedBody::name);
                named.map(NamedBody::text)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> texts.add(Passage.of(line.position(), text)));
            } else if (body.isEmpty() && isLineOfItsOwn(line)) {
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
            return styledLines.read(line, plain, head);
        }
        int comma = plain.indexOf(',');
        if (styledLines.commaBehindHeads() && comma > 0) {
            return new WinnerDraft(line.position(), trimmed(plain.substring(0, comma)))
                    .tell(Label.OBJECTIVE, plain.substring(comma + 1));
        }
        Optional<Parts> parts = shapes.stream()
                .flatMap(shape -> shape.split(plain, words.bodies()).stream())
                .findFirst();
        return parts.or(() -> ofMost.flatMap(shape -> shape.splitLikeMost(plain, words.bodies())))
                .map(split -> split(line, split))
                .orElseGet(() -> bracketed(line, plain));
    }

    /** A title that stands out within its line ends where it does: « Body : *title*, text ». */
    private WinnerDraft split(Passage line, Parts parts) {
        String title = parts.title();
        int at = line.plain().indexOf(title);
        int styled = at > 0 ? line.after(at).styledHead() : 0;
        boolean standsOut = parts.text().isEmpty() && styled > 0 && styled < title.length();
        return new WinnerDraft(line.position(), trimmed(standsOut ? title.substring(0, styled) : title))
                .body(parts.body())
                .tell(
                        Label.OBJECTIVE,
                        standsOut ? StyledLines.withoutSeparator(title.substring(styled)) : parts.text());
    }

    private WinnerDraft bracketed(Passage line, String plain) {
        return Bracketed.of(plain)
                .filter(brackets ->
                        brackets.within().indexOf(' ') > 0 && words.bodies().name(brackets.within()))
                .map(brackets -> new WinnerDraft(line.position(), trimmed(brackets.text())).body(brackets.within()))
                .orElseGet(() -> new WinnerDraft(line.position(), trimmed(plain)));
    }

    /** A title without what only joins it to its neighbours in the list. */
    static String trimmed(String title) {
        return Passage.strip(title.startsWith("et ") ? title.substring(3) : title, ":,;–—\\-");
    }
}
