package fr.palmares.application.exchange;

import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import java.util.List;
import java.util.Optional;

/** What an announcement article says, before any of it meets the record. */
public record Article(
        Optional<CallId> call,
        String title,
        Announcement announcement,
        Position announcedAt,
        FundingSource fundingSource,
        List<Track> tracks,
        List<Winner> winners) {

    public Article {
        tracks = List.copyOf(tracks);
        winners = List.copyOf(winners);
    }

    /** Whether the article itself numbers its laureates, each differently. */
    boolean printsNumbers() {
        return winners.stream().allMatch(winner -> winner.printedNumber().isPresent())
                && winners.stream().map(Winner::printedNumber).distinct().count() == winners.size();
    }

    /** A laureate as the article tells it. */
    public record Winner(
            Position position,
            Optional<Integer> printedNumber,
            Optional<Body> body,
            Optional<TrackId> track,
            Project project) {}

    /** A body as the article names it, and whether it may be an administration. */
    public record Body(String name, boolean administration) {}
}
