package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.call.TrackId;
import java.util.Optional;

/** What the headings and the text so far say of the list that may follow: laureates, and of which track. */
final class Expectation {

    private static final Passage NONE = Passage.of(Position.START, "");
    private static final int POINTING = 80;

    private final Intros intros;
    private final Tracks tracks;
    private Verdict section = Verdict.UNTOLD;
    private Verdict above = Verdict.UNTOLD;
    private int level;
    private int groups;
    private boolean listed;
    private boolean amongSiblings;
    private boolean denied;
    private Passage before = NONE;
    private Optional<TrackId> track = Optional.empty();

    Expectation(Intros intros, Tracks tracks) {
        this.intros = intros;
        this.tracks = tracks;
    }

    /** Whether a list that stands here is one of laureates. */
    boolean expects() {
        return above == Verdict.LAUREATES || (above == Verdict.UNTOLD && section == Verdict.LAUREATES);
    }

    /** Whether a list that stands here follows one of laureates, and nothing says that it is one of something else. */
    boolean goesOn() {
        return listed && !denied;
    }

    /** Whether the passage right above, though it does not introduce a list, is about laureates. */
    boolean suggests() {
        return above == Verdict.UNTOLD && !denied && intros.isAboutLaureates(before);
    }

    /** The track of the laureates that are listed here. */
    Optional<TrackId> track() {
        return track;
    }

    /** How many groups of laureates have a heading of their own. */
    int groups() {
        return groups;
    }

    /** A list of laureates ends. */
    void listEnds() {
        listed = true;
    }

    /** Takes a heading, and tells whether it names a group of laureates. */
    boolean heading(Block.Heading heading, boolean listFollows) {
        Verdict verdict = intros.ofHeading(heading.title());
        boolean within = section == Verdict.LAUREATES && verdict == Verdict.UNTOLD;
        Optional<TrackId> named = tracks.ofHeading(heading.title());
        boolean namesCall = CallNames.begin(heading.title().plain());
        boolean sibling = within && heading.level() == level && listFollows;
        above = Verdict.UNTOLD;
        before = NONE;
        denied = verdict == Verdict.SOMETHING_ELSE;
        if (verdict == Verdict.LAUREATES) {
            section = verdict;
            level = heading.level();
            listed = false;
            amongSiblings = false;
        } else if (within && heading.level() > level) {
            groups++;
        } else if (sibling && (!listed || amongSiblings || named.isPresent() || namesCall)) {
            amongSiblings = true;
        } else if (verdict == Verdict.SOMETHING_ELSE || heading.level() <= level) {
            leaveSection();
        }
        track = named.filter(any -> section == Verdict.LAUREATES);
        return within && heading.level() > level && level > 0 && track.isEmpty();
    }

    private void leaveSection() {
        section = Verdict.UNTOLD;
        above = Verdict.SOMETHING_ELSE;
        level = 0;
        listed = false;
    }

    /** Takes what a passage says of the list that may follow. */
    void introduction(Passage passage) {
        Verdict verdict =
                passage.plain().length() <= POINTING ? intros.ofPassage(passage, before) : intros.ofPassage(passage);
        before = passage;
        denied |= verdict == Verdict.SOMETHING_ELSE || intros.ends(passage);
        boolean expected = section == Verdict.LAUREATES || above == Verdict.LAUREATES || verdict == Verdict.LAUREATES;
        Optional<TrackId> named = expected ? tracks.ofPassage(passage) : Optional.empty();
        if (named.isPresent() && verdict != Verdict.SOMETHING_ELSE) {
            track = named;
            above = Verdict.LAUREATES;
        } else if (verdict == Verdict.LAUREATES) {
            above = verdict;
            track = Optional.empty();
        } else if (verdict == Verdict.SOMETHING_ELSE || listed || intros.ends(passage)) {
            above = Verdict.SOMETHING_ELSE;
        } else if (section != Verdict.LAUREATES) {
            above = Verdict.UNTOLD;
        }
    }
}
