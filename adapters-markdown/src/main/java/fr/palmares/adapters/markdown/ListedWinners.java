package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.call.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads laureates told in lists, or in lines that begin in bold, where the text above says that laureates follow. */
final class ListedWinners {

    private static final Passage NONE = Passage.of(Position.START, "");
    private static final Pattern BEHIND_HEAD = Pattern.compile("[\\s\\p{Z}]*[:–—-].", Pattern.DOTALL);
    private static final int POINTING = 80;

    /** How far behind the text of one line the next may stand. */
    private static final int NEAR = 2;

    private final Vocabulary words;
    private final Tracks tracks;
    private final List<Block> blocks;
    private final List<WinnerDraft> drafts = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();
    private final List<Passage> toldMore = new ArrayList<>();
    private final Unplaced groups = new Unplaced();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Verdict section = Verdict.UNTOLD;
    private int sectionLevel;
    private Verdict above = Verdict.UNTOLD;
    private int index;
    private int sections;
    private boolean marked;
    private boolean listed;
    private boolean listFollows;
    private boolean textFollows;
    private boolean loneTitle;
    private boolean lineTold;
    private boolean linesTell;
    private Passage before = NONE;
    private Optional<TrackId> track = Optional.empty();

    ListedWinners(Vocabulary words, Tracks tracks, List<Block> blocks) {
        this.words = words;
        this.tracks = tracks;
        this.blocks = blocks;
    }

    List<WinnerDraft> read() {
        for (index = 0; index < blocks.size(); index++) {
            listFollows = index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Item;
            textFollows = index + 1 < blocks.size()
                    && blocks.get(index + 1) instanceof Passage
                    && (index == 0 || !(blocks.get(index - 1) instanceof Block.Item));
            take(blocks.get(index));
        }
        endList();
        return areLabels() ? List.of() : drafts;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** « **L'avis du jury :** … » in each section of its own is a part of what the section tells, not a laureate. */
    private boolean areLabels() {
        return !marked
                && sections > 0
                && drafts.stream().map(WinnerDraft::title).distinct().count() == 1;
    }

    private void take(Block block) {
        if (block instanceof Block.Heading heading) {
            endList();
            heading(heading);
        } else if (block instanceof Block.Item item) {
            if (laureatesExpected()) {
                item(item);
            }
        } else {
            passage((Passage) block);
        }
    }

    private boolean laureatesExpected() {
        return above == Verdict.LAUREATES || (above == Verdict.UNTOLD && section == Verdict.LAUREATES);
    }

    private void heading(Block.Heading heading) {
        Verdict verdict = words.intros().ofHeading(heading.title());
        above = Verdict.UNTOLD;
        groups.forget();
        if (verdict == Verdict.LAUREATES) {
            section = verdict;
            sectionLevel = heading.level();
            listed = false;
        } else if (verdict == Verdict.UNTOLD && section == Verdict.LAUREATES && heading.level() > sectionLevel) {
            sections++;
            groups.add(heading.title());
        } else if (verdict == Verdict.SOMETHING_ELSE
                || heading.level() < sectionLevel
                || (heading.level() == sectionLevel && !listFollows)) {
            section = Verdict.UNTOLD;
            above = Verdict.SOMETHING_ELSE;
            sectionLevel = 0;
        }
        track = tracks.ofHeading(heading.title())
                .filter(named -> section == Verdict.LAUREATES)
                .or(() -> Optional.empty());
        if (track.isPresent()) {
            groups.forget();
        }
    }

    private void item(Block.Item item) {
        marked = true;
        groups.tell("group-left-out", diagnostics);
        add(item);
        loneTitle =
                textFollows && item.lines().size() == 1 && item.lines().get(0).isStyled();
    }

    private void add(Block.Item item) {
        completeLast();
        items.add(item);
    }

    /** Gives the last item the lines that told more of it. */
    private void completeLast() {
        if (toldMore.isEmpty()) {
            return;
        }
        int last = items.size() - 1;
        Block.Item item = items.get(last);
        List<Passage> all = new ArrayList<>(item.lines());
        all.addAll(toldMore);
        items.set(last, new Block.Item(item.list(), item.depth(), item.number(), all));
        toldMore.clear();
    }

    private void passage(Passage passage) {
        if (loneTitle && !passage.afterGap()) {
            if (!words.intros().ends(passage)) {
                toldMore.add(passage);
            }
            return;
        }
        if (laureatesExpected() && isLine(passage)) {
            lineTold = false;
            add(new Block.Item(0, 1, Optional.empty(), List.of(passage)));
            return;
        }
        if (tellsMoreOfLine(passage)) {
            lineTold = true;
            linesTell = true;
            toldMore.add(passage);
            return;
        }
        endList();
        introduction(passage);
    }

    /** Takes what a passage says of the list that may follow. */
    private void introduction(Passage passage) {
        Verdict verdict = passage.plain().length() <= POINTING
                ? words.intros().ofPassage(passage, before)
                : words.intros().ofPassage(passage);
        before = passage;
        boolean expected = section == Verdict.LAUREATES || above == Verdict.LAUREATES || verdict == Verdict.LAUREATES;
        Optional<TrackId> named = expected ? tracks.ofPassage(passage) : Optional.empty();
        if (named.isPresent() && verdict != Verdict.SOMETHING_ELSE) {
            track = named;
            above = Verdict.LAUREATES;
        } else if (verdict == Verdict.LAUREATES) {
            above = verdict;
            track = Optional.empty();
        } else if (verdict == Verdict.SOMETHING_ELSE || listed || words.intros().ends(passage)) {
            above = Verdict.SOMETHING_ELSE;
        } else if (section != Verdict.LAUREATES) {
            above = Verdict.UNTOLD;
        }
    }

    /** The one paragraph that may follow a line which stands for an item, and tells more of it. */
    private boolean tellsMoreOfLine(Passage passage) {
        return !items.isEmpty()
                && items.get(items.size() - 1).list() == 0
                && !lineTold
                && !passage.afterGap()
                && !passage.isStyled()
                && !words.intros().ends(passage)
                && !words.intros().announces(passage)
                && (linesTell || moreLinesFollow());
    }

    /** « **Name** : what it is »: a line that stands for an item, though no list was marked up. */
    private boolean isLine(Passage passage) {
        String plain = passage.plain();
        if (passage.opens()
                && "«“\"".indexOf(plain.charAt(0)) >= 0
                && ItemShape.TITLE_CARRIED_BY_BODY.split(plain, words.bodies()).isPresent()) {
            return true;
        }
        Numbered numbered = Numbered.of(plain);
        int offset = plain.length() - numbered.text().length();
        int head = passage.after(offset).styledHead();
        return passage.opens()
                && head > 0
                && head < numbered.text().length()
                && (numbered.number().isPresent()
                        || BEHIND_HEAD
                                .matcher(numbered.text())
                                .region(head, numbered.text().length())
                                .lookingAt()
                        || numbered.text().substring(0, head).stripTrailing().endsWith(":"));
    }

    /** Whether another such line follows closely. */
    private boolean moreLinesFollow() {
        return blocks.subList(index + 1, Math.min(blocks.size(), index + 1 + NEAR)).stream()
                .anyMatch(block -> block instanceof Passage next && isLine(next));
    }

    private void endList() {
        loneTitle = false;
        if (items.isEmpty()) {
            return;
        }
        completeLast();
        for (Nesting.Group group : new Nesting(words).groups(items)) {
            ItemReader reader = new ItemReader(words, group.items());
            group.items().forEach(item -> {
                WinnerDraft draft = reader.read(item).track(track);
                drafts.add(draft);
                group.body().ifPresent(draft::body);
            });
        }
        items.clear();
        lineTold = false;
        linesTell = false;
        listed = true;
    }
}
