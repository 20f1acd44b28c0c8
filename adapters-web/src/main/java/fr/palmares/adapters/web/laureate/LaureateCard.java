package fr.palmares.adapters.web.laureate;

import fr.palmares.adapters.web.shared.Link;
import fr.palmares.adapters.web.shared.Links;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.domain.proposal.Project;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A laureate in a list: what leads to its page, who won, and the beginning of what the project is about. */
record LaureateCard(
        int number, Link title, Optional<Link> body, Optional<Link> call, Optional<String> track, String excerpt) {

    private static final int LONGEST_EXCERPT = 180;

    static LaureateCard of(LaureateView view, Optional<Link> call, Optional<String> track, Links links) {
        return new LaureateCard(
                view.id().number(),
                new Link(view.project().title(), links.to(LaureateJson.pageOf(view))),
                body(view, links),
                call,
                track,
                excerpt(view.project()));
    }

    /** The administration, else the body as the document names it, which leads nowhere. */
    static Optional<Link> body(LaureateView view, Links links) {
        return view.administration()
                .map(named -> new Link(named.name(), links.to("/administrations/" + named.id())))
                .or(() -> view.body().map(name -> new Link(name, "")));
    }

    private static String excerpt(Project project) {
        return Stream.of(project.objective(), project.ai(), project.data())
                .flatMap(Optional::stream)
                .findFirst()
                .map(LaureateCard::beginning)
                .orElse("");
    }

    /** Whole words, and never half a character. */
    private static String beginning(String text) {
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.FRENCH);
        words.setText(text);
        int end = words.preceding(LONGEST_EXCERPT);
        if (end <= 0) {
            end = text.offsetByCodePoints(0, LONGEST_EXCERPT / 2);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
