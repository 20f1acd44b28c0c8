package fr.palmares.application.call;

import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.shared.Source;
import java.util.List;
import java.util.Optional;

/** A call as lists and pages show it, with how many laureates the record holds. */
public record CallView(
        CallId id,
        String title,
        CallState state,
        Announcement announcement,
        List<Track> tracks,
        Optional<Envelope> envelope,
        int laureates,
        Optional<Source> source) {

    public CallView {
        tracks = List.copyOf(tracks);
    }
}
