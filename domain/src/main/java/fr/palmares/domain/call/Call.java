package fr.palmares.domain.call;

import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.shared.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One edition of a call for projects, and the root of its aggregate.
 *
 * <p>A call read from an article enters {@linkplain CallState#ANNOUNCED announced}, with that article noted as its
 * source; later versions of the article {@linkplain #announcedAgain correct} it.
 */
public record Call(
        CallId id,
        String title,
        CallState state,
        Announcement announcement,
        List<Track> tracks,
        Optional<Source> source,
        Revision revision) {

    /** @throws IllegalArgumentException for a blank title, or two tracks of one name */
    public Call {
        title = Folding.written(title).strip();
        tracks = List.copyOf(tracks);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("call " + id + " has no title");
        }
        if (tracks.stream().map(Track::id).distinct().count() < tracks.size()) {
            throw new IllegalArgumentException("call " + id + " names a track twice: " + tracks);
        }
    }

    /** A call of which nothing is known but the article that announces its laureates. */
    public static Call announced(
            CallId id, String title, Announcement announcement, List<Track> tracks, Source source) {
        return new Call(id, title, CallState.ANNOUNCED, announcement, tracks, Optional.of(source), Revision.NONE);
    }

    /** This call after another version of its announcement; a track once named stays. */
    public Call announcedAgain(String newTitle, Announcement later, List<Track> namedTracks, Source newSource) {
        return new Call(
                id,
                newTitle,
                CallState.ANNOUNCED,
                announcement.correctedBy(later),
                merged(namedTracks),
                Optional.of(newSource),
                revision);
    }

    private List<Track> merged(List<Track> named) {
        List<Track> all = new ArrayList<>(named);
        tracks.stream()
                .filter(known -> named.stream().noneMatch(track -> track.id().equals(known.id())))
                .forEach(all::add);
        return all;
    }

    public Call at(Revision stored) {
        return new Call(id, title, state, announcement, tracks, source, stored);
    }
}
