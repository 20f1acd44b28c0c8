package fr.palmares.adapters.web.call;

import fr.palmares.adapters.web.shared.Route;
import fr.palmares.adapters.web.shared.SourceJson;
import fr.palmares.application.call.CallView;
import fr.palmares.domain.call.Track;
import java.util.List;
import java.util.Optional;

/** A call as JSON: what was announced of it beside what the record holds. */
public record CallJson(
        String id,
        String title,
        String state,
        AnnouncedJson announced,
        FoundJson found,
        List<TrackJson> tracks,
        Optional<EnvelopeJson> envelope,
        Optional<SourceJson> source,
        LinksJson links) {

    /** What the record holds. */
    record FoundJson(int laureates) {}

    /** A way of being supported within the call. */
    record TrackJson(String id, String title) {

        static TrackJson of(Track track) {
            return new TrackJson(track.id().toString(), track.title());
        }
    }

    /** Where the call and its parts are, for programs and for people. */
    record LinksJson(String self, String page, String laureates, String funding) {}

    public static CallJson of(CallView view) {
        String self = Route.API + pageOf(view);
        return new CallJson(
                view.id().toString(),
                view.title(),
                view.state().name(),
                AnnouncedJson.of(view.announcement()),
                new FoundJson(view.laureates()),
                view.tracks().stream().map(TrackJson::of).toList(),
                view.envelope().map(EnvelopeJson::of),
                view.source().map(SourceJson::of),
                new LinksJson(self, pageOf(view), self + "/laureates", self + "/funding"));
    }

    static String pageOf(CallView view) {
        return "/calls/" + view.id();
    }
}
