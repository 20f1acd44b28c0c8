package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.PublishedForm.Counts;
import fr.palmares.adapters.markdown.PublishedForm.Financed;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article in the {@linkplain PublishedForm form} in which they are written here. A heading is a title, what is
 * all in italics below it the body, a known label all in bold a label; whatever else stands there is text, though it
 * may look like a label, a count or a track.
 */
final class PublishedFormReader {

    private static final int LEVEL_OF_LIST = 2;
    private static final int LEVEL_OF_LAUREATE = 4;

    private final Labels labels;
    private final List<Diagnostic> diagnostics;
    private final List<Track> declared;
    private final List<Track> tracks = new ArrayList<>();
    private final List<Winner> winners = new ArrayList<>();
    private final List<Block> others = new ArrayList<>();
    private Optional<Counts> counts = Optional.empty();
    private Optional<Financed> financed = Optional.empty();
    private Position countedAt = Position.START;
    private Optional<TrackId> track = Optional.empty();
    private Optional<ExactDraft> draft = Optional.empty();
    private boolean listed;

    PublishedFormReader(Labels labels, List<Track> declared, List<Diagnostic> diagnostics) {
        this.labels = labels;
        this.declared = declared;
        this.diagnostics = diagnostics;
    }

    /** Reads the blocks; false where they are no longer in this form. */
    boolean finds(List<Block> blocks) {
        blocks.forEach(this::take);
        close();
        return !winners.isEmpty()
                || counts.filter(told -> told.laureates() == 0).isPresent();
    }

    List<Winner> winners() {
        return winners;
    }

    /** The tracks that the article speaks of, those without a laureate as well. */
    List<Track> tracks() {
        return tracks;
    }

    /** Empty where the sentence that counts was reworded since it was written. */
    Optional<Counts> counts() {
        return counts;
    }

    Optional<Financed> financed() {
        return financed;
    }

    Position countedAt() {
        return countedAt;
    }

    /** The blocks that tell no laureate. */
    List<Block> others() {
        return others;
    }

    private void take(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Passage passage) {
            passage(passage);
        } else if (block instanceof Block.Item item) {
            item.lines().forEach(line -> text(line.written(), line));
        }
    }

    private void heading(Block.Heading heading) {
        close();
        if (listed && heading.level() == LEVEL_OF_LAUREATE) {
            draft = Optional.of(
                    new ExactDraft(heading.position(), heading.title().written(), track));
        } else {
            listed |= heading.level() == LEVEL_OF_LIST;
            others.add(heading);
        }
    }

    private void passage(Passage passage) {
        boolean setOff = passage.runs().stream().anyMatch(Run::strong);
        if (listed && setOff && isTrack(passage)) {
            close();
        } else if (draft.isEmpty()) {
            others.add(passage);
            figures(passage);
        } else if (passage.isStrong() && label(passage).isPresent()) {
            draft.get().under(label(passage).get());
        } else if (passage.isEmphasised() && draft.get().awaitsBody()) {
            draft.get().body(passage.written());
        } else {
            text(passage.written(), passage);
        }
    }

    private Optional<Label> label(Passage passage) {
        return labels.of(passage)
                .filter(labelled -> labelled.rest().plain().isEmpty())
                .map(Labels.Labelled::label)
                .filter(Label::tellsProject);
    }

    private void text(String text, Passage passage) {
        boolean told = draft.filter(open -> open.tell(text)).isPresent();
        if (!told && draft.isPresent()) {
            diagnostics.add(Unplaced.remark(passage, "text-not-understood"));
        }
    }

    private boolean isTrack(Passage passage) {
        String sentence = Folding.written(passage.written());
        if (PublishedForm.leavesTracks(sentence)) {
            track = Optional.empty();
            return true;
        }
        Optional<Track> named = PublishedForm.trackIn(sentence).flatMap(this::declaredAs);
        named.ifPresent(known -> {
            tracks.add(known);
            track = Optional.of(known.id());
        });
        return named.isPresent();
    }

    /** Tracks of one title follow each other in the order in which they are declared. */
    private Optional<Track> declaredAs(String title) {
        return declared.stream()
                .filter(known -> known.title().equals(title) && !tracks.contains(known))
                .findFirst();
    }

    private void figures(Passage passage) {
        String sentence = Folding.written(passage.written());
        if (counts.isEmpty()) {
            counts = Counts.in(sentence);
            countedAt = counts.isPresent() ? passage.position() : countedAt;
        }
        financed = financed.or(() -> Financed.in(sentence));
    }

    private void close() {
        draft.flatMap(ExactDraft::done).ifPresent(winners::add);
        draft = Optional.empty();
    }
}
