package fr.palmares.adapters.web.laureate;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.adapters.web.shared.Link;
import fr.palmares.adapters.web.shared.Links;
import fr.palmares.adapters.web.shared.PartOf;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.adapters.web.shared.Template;
import fr.palmares.application.call.ShowCall;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.laureate.LaureateId;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** Writes the pages about laureates. */
final class LaureatePages {

    private final ShowCall showCall;
    private final List<PartOf<LaureateId>> parts;

    LaureatePages(ShowCall showCall, List<PartOf<LaureateId>> parts) {
        this.showCall = showCall;
        this.parts = List.copyOf(parts);
    }

    Answer one(LaureateView view, Asked asked) {
        CallNames calls = new CallNames(showCall);
        Links links = asked.links();
        LaureatePage page = new LaureatePage(
                Frame.of(view.project().title(), asked).alike(Route.API + LaureateJson.pageOf(view)),
                view,
                calls.link(view.id().call(), links),
                LaureateCard.body(view, links),
                view.track().map(track -> trackLink(view, calls.track(view.id().call(), track), links)));
        List<Content> more =
                parts.stream().map(part -> part.of(view.id(), asked)).toList();
        return Answer.html((output, plain) -> JteLaureateGenerated.render(output, plain, page, more));
    }

    private static Link trackLink(LaureateView view, String title, Links links) {
        String track = view.track().map(Object::toString).orElse("");
        return new Link(title, SearchForm.address(links, view.id().call().toString(), track));
    }

    Answer search(SearchForm form, Slice<LaureateView, LaureateId> found, Asked asked) {
        LaureateCards cards = cards(found, asked, 2, true);
        Frame frame = Frame.of(form.title(asked.texts()), asked).alike(form.json());
        return Answer.html((output, plain) -> JteLaureatesGenerated.render(output, plain, frame, form, cards));
    }

    /** Laureates as part of a page about something else. */
    Template part(Slice<LaureateView, LaureateId> found, Asked asked, boolean withCall) {
        LaureateCards cards = cards(found, asked, 3, withCall);
        return (output, plain) -> JteCardsGenerated.render(output, plain, cards);
    }

    private LaureateCards cards(Slice<LaureateView, LaureateId> found, Asked asked, int level, boolean withCall) {
        CallNames calls = new CallNames(showCall);
        List<LaureateCard> cards = found.items().stream()
                .map(view -> card(view, calls, asked.links(), withCall))
                .toList();
        return new LaureateCards(asked.texts(), cards, level, asked.next(found));
    }

    private static LaureateCard card(LaureateView view, CallNames calls, Links links, boolean withCall) {
        return LaureateCard.of(
                view,
                withCall ? Optional.of(calls.link(view.id().call(), links)) : Optional.empty(),
                view.track().map(track -> calls.track(view.id().call(), track)),
                links);
    }
}
