package fr.palmares.adapters.web.laureate;

import fr.palmares.adapters.web.shared.Link;
import fr.palmares.adapters.web.shared.Links;
import fr.palmares.application.call.CallView;
import fr.palmares.application.call.ShowCall;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the calls of the laureates on one page are called, each looked up once. */
final class CallNames {

    private final ShowCall showCall;
    private final Map<CallId, Optional<CallView>> known = new HashMap<>();

    CallNames(ShowCall showCall) {
        this.showCall = showCall;
    }

    private Optional<CallView> call(CallId id) {
        return known.computeIfAbsent(id, showCall::show);
    }

    Link link(CallId id, Links links) {
        String title = call(id).map(CallView::title).orElseGet(id::toString);
        return new Link(title, links.to("/calls/" + id));
    }

    /** The title of a track in its call; a track that the call does not name goes by its identifier. */
    String track(CallId id, TrackId track) {
        return call(id).stream()
                .flatMap(call -> call.tracks().stream())
                .filter(named -> named.id().equals(track))
                .map(Track::title)
                .findFirst()
                .orElseGet(track::toString);
    }
}
