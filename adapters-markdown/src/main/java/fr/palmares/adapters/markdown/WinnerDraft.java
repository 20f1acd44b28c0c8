package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Article.Body;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A laureate while it is being read, part by part. */
final class WinnerDraft {

    private final Position position;
    private String title;
    private Optional<Integer> number = Optional.empty();
    private Optional<String> body = Optional.empty();
    private Optional<TrackId> track = Optional.empty();
    private final Map<Label, List<String>> texts = new EnumMap<>(Label.class);
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    WinnerDraft(Position position, String title) {
        this.position = position;
        Numbered numbered = Numbered.of(title);
        this.title = numbered.text();
        this.number = numbered.number();
    }

    WinnerDraft number(Optional<Integer> printed) {
        number = number.or(() -> printed);
        return this;
    }

    WinnerDraft body(String name) {
        String stripped = Passage.strip(name, ".;,\\");
        body = body.or(() -> Optional.of(stripped).filter(text -> !text.isEmpty()));
        return this;
    }

    WinnerDraft track(Optional<TrackId> named) {
        track = named.or(() -> track);
        return this;
    }

    void title(String text) {
        title = text;
    }

    String title() {
        return title;
    }

    WinnerDraft tell(Label label, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(label, key -> new ArrayList<>()).add(Passage.strip(text));
        }
        return this;
    }

    /** Keeps a part that no laureate has out of those that it has, and says so. */
    WinnerDraft leaveOut(Passage part) {
        return leaveOut(part, "label-unknown");
    }

    /** Leaves a passage out for the reason that the code tells. */
    WinnerDraft leaveOut(Passage passage, String code) {
        diagnostics.add(Unplaced.remark(passage, code));
        return this;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    boolean hasBody() {
        return body.isPresent();
    }

    boolean tells(Label label) {
        return texts.containsKey(label);
    }

    int parts() {
        return texts.size();
    }

    Position position() {
        return position;
    }

    /** The laureate as far as it was told; empty if not even a title was. */
    Optional<Winner> done(Bodies bodies) {
        if (title.isBlank()) {
            return Optional.empty();
        }
        takeBodyOutOfTitle(bodies);
        Project project = new Project(
                title,
                joined(Label.OBJECTIVE),
                joined(Label.DATA),
                joined(Label.AI),
                texts.getOrDefault(Label.GAINS, List.of()));
        return Optional.of(new Winner(
                position, number, body.map(name -> new Body(name, bodies.administration(name))), track, project));
    }

    /** « Title (Body) », where no other place names the body. */
    private void takeBodyOutOfTitle(Bodies bodies) {
        if (body.isEmpty()) {
            Bracketed.of(title)
                    .filter(brackets -> !brackets.text().isEmpty())
                    .filter(brackets -> brackets.within().indexOf(' ') > 0 && bodies.name(brackets.within()))
                    .ifPresent(brackets -> {
                        title = brackets.text();
                        body(brackets.within());
                    });
        }
    }

    private Optional<String> joined(Label label) {
        return Optional.ofNullable(texts.get(label)).map(lines -> String.join("\n", lines));
    }
}
