package fr.palmares.application.exchange;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an announcement article tells, all of it from the record: the call, how many proposals and laureates, the
 * envelope with its source, and the laureates by track in the call's order.
 */
public record Announced(
        CallId call,
        String title,
        LocalDate on,
        int proposals,
        Optional<Money> amount,
        FundingSource source,
        List<InTrack> tracks) {

    public Announced {
        tracks = List.copyOf(tracks);
    }

    /** The laureates of one track, or of a call without tracks. */
    public record InTrack(Optional<Track> track, List<Told> laureates) {

        public InTrack {
            laureates = List.copyOf(laureates);
        }
    }

    /** A laureate as the article tells it: the number, the body's name of that day, the project. */
    public record Told(int number, String body, Project project) {}

    /** How many laureates there are in all. */
    public int laureates() {
        return tracks.stream().mapToInt(track -> track.laureates().size()).sum();
    }
}
