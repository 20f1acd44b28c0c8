package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads laureates told in lists, or in lines that begin in bold, where the text above says that laureates follow. */
final class ListedWinners {

    private final Vocabulary words;
    private final List<Block> blocks;
    private final Expectation expectation;
    private final BoldLines boldLines;
    private final OtherLists otherLists;
    private final List<WinnerDraft> drafts = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();
    private final List<Passage> toldMore = new ArrayList<>();
    private final Unplaced groups = new Unplaced();
    private final Unplaced unplaced = new Unplaced();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int index;
    private boolean marked;
    private boolean loneTitle;
    private boolean loneTitleOver;
    private boolean lineTold;
    private boolean linesTell;

    ListedWinners(Vocabulary words, Tracks tracks, List<Block> blocks) {
        this.words = words;
        this.blocks = blocks;
        this.expectation = new Expectation(words.intros(), tracks);
        this.boldLines = new BoldLines(words.bodies());
        this.otherLists = new OtherLists(new Nesting(words), expectation);
    }

    List<WinnerDraft> read() {
        for (index = 0; index < blocks.size(); index++) {
            take(blocks.get(index));
        }
        endList();
        return areLabels() ? List.of() : drafts;
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(otherLists.leftOut());
        return all;
    }

    /** « **L'avis du jury :** … » in each section of its own is a part of what the section tells, not a laureate. */
    private boolean areLabels() {
        return !marked
                && expectation.groups() > 0
                && drafts.stream().map(WinnerDraft::title).distinct().count() == 1;
    }

    private void take(Block block) {
        if (block instanceof Block.Heading heading) {
            endList();
            groups.forget();
            if (expectation.heading(heading, isItem(index + 1))) {
                groups.add(heading.title());
            }
        } else if (block instanceof Block.Item item) {
            if (expectation.expects()) {
                item(item);
            } else {
                otherLists.add(item);
            }
        } else {
            passage((Passage) block);
        }
    }

    private boolean isItem(int place) {
        return place >= 0 && place < blocks.size() && blocks.get(place) instanceof Block.Item;
    }

    private void item(Block.Item item) {
        marked = true;
        groups.tell("group-left-out", diagnostics);
        unplaced.tell("text-not-understood", diagnostics);
        add(item);
        boolean textFollows =
                !isItem(index - 1) && index + 1 < blocks.size() && blocks.get(index + 1) instanceof Passage;
        loneTitle =
                textFollows && item.lines().size() == 1 && item.lines().get(0).isStyled();
        loneTitleOver = false;
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
            tellsMoreOfTitle(passage);
        } else if (expectation.expects() && boldLines.isOne(passage)) {
            lineTold = false;
            add(new Block.Item(0, 1, Optional.empty(), List.of(passage)));
        } else if (tellsMoreOfLine(passage)) {
            lineTold = true;
            linesTell = true;
            toldMore.add(passage);
        } else {
            endList();
            expectation.introduction(passage);
        }
    }

    /** What follows a title alone in its list tells more of it, as far as nothing else begins. */
    private void tellsMoreOfTitle(Passage passage) {
        boolean ends = words.intros().ends(passage);
        loneTitleOver |= ends;
        if (!loneTitleOver) {
            toldMore.add(passage);
        } else if (!ends || passage.runs().stream().noneMatch(Run::link)) {
            unplaced.add(passage);
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
                && (linesTell || boldLines.follow(blocks, index));
    }

    private void endList() {
        loneTitle = false;
        unplaced.forget();
        otherLists.end().ifPresent(this::read);
        if (!items.isEmpty()) {
            completeLast();
            read(items);
            items.clear();
            lineTold = false;
            linesTell = false;
        }
    }

    private void read(List<Block.Item> list) {
        for (Nesting.Group group : new Nesting(words).groups(list)) {
            ItemReader reader = new ItemReader(words, group.items());
            group.items().forEach(item -> {
                WinnerDraft draft = reader.read(item).track(expectation.track());
                drafts.add(draft);
                group.body().ifPresent(draft::body);
            });
        }
        expectation.listEnds();
    }
}
