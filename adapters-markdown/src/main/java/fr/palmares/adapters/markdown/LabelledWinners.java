package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.adapters.markdown.Labels.Labelled;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.domain.call.TrackId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads laureates told in sections: a title, a body, and parts of the project under labels. */
final class LabelledWinners {

    /** How many passages may stand between a bold line and a label for the line to be a title. */
    private static final int NEAR = 4;

    private final Vocabulary words;
    private final Tracks tracks;
    private final List<Block> blocks;
    private final BitSet told;
    private int titleAt;
    private int levelOfTitle;
    private boolean labelledByPassages;
    private final Headings headings;
    private final List<WinnerDraft> drafts = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Passage> between = new ArrayList<>();
    private final Unplaced unplaced = new Unplaced();
    private Optional<Passage> pending = Optional.empty();
    private Optional<WinnerDraft> draft = Optional.empty();
    private Optional<TrackId> track = Optional.empty();
    private Label label = Label.OBJECTIVE;
    private boolean itemised;
    private boolean leftOut;
    private final LabelHabits habits;
    private boolean announced;

    /** @param told the places of the blocks that tell of a laureate, to be filled */
    LabelledWinners(Vocabulary words, Tracks tracks, List<Block> blocks, BitSet told) {
        this.told = told;
        this.words = words;
        this.tracks = tracks;
        this.blocks = blocks;
        this.headings = new Headings(blocks);
        this.habits = new LabelHabits(words.labels());
    }

    List<WinnerDraft> read() {
        for (int index = 0; index < blocks.size(); index++) {
            boolean titled = pending.isPresent();
            take(blocks.get(index), index);
            if (draft.isPresent()) {
                told.set(titled ? titleAt : index, index + 1);
            }
        }
        close();
        return drafts;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void take(Block block, int index) {
        if (block instanceof Block.Heading heading) {
            Optional<Labelled> labelled = words.labels().of(heading.title());
            if (labelled.isPresent() && !leavesLaureate(heading)) {
                label(labelled.get());
            } else {
                heading(heading, index);
            }
        } else if (block instanceof Block.Item item) {
            item.lines().forEach(line -> passage(line, index, true));
        } else {
            passage((Passage) block, index, false);
        }
    }

    /**
     * Whether a heading, though worded as a label, is above the laureate's own and not one of those that recur; or
     * beside it, where labels are no headings.
     */
    private boolean leavesLaureate(Block.Heading heading) {
        int above = labelledByPassages ? levelOfTitle + 1 : levelOfTitle;
        return heading.level() < above && headings.count(heading.title().folded()) == 1;
    }

    private void heading(Block.Heading heading, int index) {
        levelOfTitle = heading.level();
        boolean bodyOfPending = pending.isPresent()
                && between.isEmpty()
                && words.bodies().name(heading.title().plain())
                && words.intros().ofHeading(heading.title()) == Verdict.UNTOLD;
        if (bodyOfPending) {
            between.add(heading.title());
            return;
        }
        close();
        Verdict verdict = words.intros().ofHeading(heading.title());
        if (verdict == Verdict.LAUREATES) {
            track = tracks.ofHeading(heading.title());
            announced = true;
        } else if (!words.intros().isOver(heading.title())) {
            pending = Optional.of(heading.title());
            habits.titledByHeading(true);
            titleAt = index;
            between.addAll(heading.lines().subList(1, heading.lines().size()));
        }
    }

    private void passage(Passage passage, int index, boolean item) {
        Optional<Labelled> labelled = words.labels().of(passage);
        if (labelled.isPresent() && (pending.isPresent() || draft.isPresent())) {
            label(labelled.get());
            labelledByPassages = true;
            habits.areItems(item);
        } else if (draft.isPresent() && isUnknownLabel(passage, item)) {
            draft.get().leaveOut(passage);
            leftOut = true;
        } else if (!item && passage.isStrong() && passage.opens() && startsProject(index)) {
            titleInBold(passage, index);
        } else if (draft.isPresent()) {
            content(draft.get(), passage, item);
        } else if (!item) {
            Optional<TrackId> named = tracks.ofPassage(passage);
            track = named.or(() -> track);
            if (named.isEmpty() && pending.isPresent()) {
                between.add(passage);
            } else if (named.isEmpty() && !drafts.isEmpty()) {
                unplaced.add(passage);
            }
        }
    }

    /** Whether a passage looks like the labels of this laureate, though it is none that is known. */
    private boolean isUnknownLabel(Passage passage, boolean item) {
        return habits.areLike(passage, item)
                && !words.intros().ends(passage)
                && tracks.ofPassage(passage).isEmpty();
    }

    private void titleInBold(Passage passage, int index) {
        boolean bodyOfPending = pending.isPresent()
                && words.bodies().name(passage.plain())
                && between.stream().noneMatch(Passage::isStyled);
        if (bodyOfPending) {
            between.add(passage);
        } else {
            close();
            pending = Optional.of(passage);
            habits.titledByHeading(false);
            titleAt = index;
        }
    }

    /** Whether a label follows closely, with nothing but short passages in between. */
    private boolean startsProject(int index) {
        for (int next = index + 1; next < Math.min(blocks.size(), index + 1 + NEAR); next++) {
            if (!(blocks.get(next) instanceof Passage passage)) {
                return false;
            }
            if (words.labels().of(passage).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void label(Labelled labelled) {
        pending.ifPresent(this::start);
        if (draft.isEmpty()) {
            return;
        }
        label = labelled.label();
        itemised = false;
        leftOut = false;
        String rest = labelled.rest().plain();
        habits.standAlone(rest.isEmpty());
        if (!rest.isEmpty()) {
            tell(draft.get(), rest);
        }
    }

    private void start(Passage title) {
        unplaced.tell("text-not-understood", diagnostics);
        WinnerDraft started = new WinnerDraft(title.position(), title.plain()).track(track);
        for (Passage passage : between) {
            String text = passage.plain();
            boolean named =
                    passage.isStyled() || words.bodies().name(text) || (text.length() < 120 && !text.endsWith("."));
            if (!started.hasBody() && named) {
                started.body(text);
            } else {
                started.tell(Label.OBJECTIVE, text);
            }
        }
        between.clear();
        pending = Optional.empty();
        draft = Optional.of(started);
    }

    private void content(WinnerDraft current, Passage passage, boolean item) {
        Optional<TrackId> named = item ? Optional.empty() : tracks.ofPassage(passage);
        if (named.isPresent()) {
            track = named;
            close();
        } else if (!item && isOver(current, passage)) {
            close();
            unplaced.add(passage);
        } else if (leftOut) {
            itemised |= item;
        } else if (!item && itemised && label == Label.GAINS) {
            diagnostics.add(Unplaced.remark(passage, "text-not-understood"));
        } else {
            itemised |= item;
            tell(current, passage.plain());
        }
    }

    private boolean isOver(WinnerDraft current, Passage passage) {
        boolean told = label == Label.GAINS && current.tells(Label.GAINS);
        return told && (passage.afterGap() || words.intros().ends(passage));
    }

    private void tell(WinnerDraft current, String text) {
        switch (label) {
            case ADMINISTRATION -> current.body(text);
            case TITLE -> current.title(text);
            case TRACK -> current.track(Optional.of(tracks.ofLabel(text)));
            default -> current.tell(label, text);
        }
    }

    private void close() {
        draft.filter(done -> done.parts() > 0).ifPresent(drafts::add);
        pending.filter(title -> announced).flatMap(tracks::ofHeading).ifPresent(named -> track = Optional.of(named));
        draft = Optional.empty();
        leftOut = false;
        habits.forget();
        pending = Optional.empty();
        between.clear();
        itemised = false;
    }
}
