package fr.palmares.adapters.web.laureate;

import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.adapters.web.shared.Link;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.domain.proposal.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one laureate. */
record LaureatePage(Frame frame, LaureateView view, Link call, Optional<Link> body, Optional<Link> track) {

    /** A text of the project under its heading. */
    record Section(String key, String heading, String text) {}

    Project project() {
        return view.project();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        project().objective().ifPresent(text -> sections.add(section("objective", text)));
        project().data().ifPresent(text -> sections.add(section("data", text)));
        project().ai().ifPresent(text -> sections.add(section("ai", text)));
        return sections;
    }

    private Section section(String key, String text) {
        return new Section(key, frame.say("laureate." + key), text);
    }

    /** The body as the document names it, where that is not how its administration was called. */
    Optional<String> bodyAsWritten() {
        return view.administration().flatMap(named -> view.body().filter(body -> !body.equals(named.name())));
    }

    /** What the document does not tell: said, so that nobody takes it for lost. */
    List<String> untold() {
        List<String> untold = new ArrayList<>();
        if (project().data().isEmpty()) {
            untold.add(frame.say("laureate.data"));
        }
        if (project().ai().isEmpty()) {
            untold.add(frame.say("laureate.ai"));
        }
        if (project().gains().isEmpty()) {
            untold.add(frame.say("laureate.gains"));
        }
        return untold;
    }
}
