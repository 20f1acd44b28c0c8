package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Article.Body;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A laureate while it is being read from an article of known form: every text is kept to the letter. */
final class ExactDraft {

    private final Position position;
    private final String title;
    private final Optional<TrackId> track;
    private final Map<Label, List<String>> texts = new EnumMap<>(Label.class);
    private Optional<String> body = Optional.empty();
    private Optional<Label> label = Optional.empty();

    ExactDraft(Position position, String title, Optional<TrackId> track) {
        this.position = position;
        this.title = title;
        this.track = track;
    }

    boolean awaitsBody() {
        return body.isEmpty() && label.isEmpty();
    }

    void body(String name) {
        body = Optional.of(Folding.written(name));
    }

    void under(Label next) {
        label = Optional.of(next);
    }

    /** Takes a text to the label above it; false where there is none. */
    boolean tell(String text) {
        label.ifPresent(
                known -> texts.computeIfAbsent(known, none -> new ArrayList<>()).add(text));
        return label.isPresent();
    }

    /** The laureate; in this form only administrations are told as bodies. */
    Optional<Winner> done() {
        if (title.isBlank()) {
            return Optional.empty();
        }
        Project project = new Project(
                title,
                joined(Label.OBJECTIVE),
                joined(Label.DATA),
                joined(Label.AI),
                texts.getOrDefault(Label.GAINS, List.of()));
        return Optional.of(
                new Winner(position, Optional.empty(), body.map(name -> new Body(name, true)), track, project));
    }

    private Optional<String> joined(Label part) {
        return Optional.ofNullable(texts.get(part)).map(lines -> String.join("\n", lines));
    }
}
