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
 * source; later versions of the article {@linkplain #announcedAgain correct} it. A call read from its folder enters
 * {@linkplain CallState#PUBLISHED published}, with its {@linkplain Specification specification}: what was announced of
 * it, if anything, stays.
 */
public record Call(
        CallId id,
        String title,
        CallState state,
        Optional<Specification> specification,
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
        return new Call(
                id,
                title,
                CallState.ANNOUNCED,
                Optional.empty(),
                announcement,
                tracks,
                Optional.of(source),
                Revision.NONE);
    }

    /** A call that is open, or will be, under the rules of its specification. */
    public static Call published(CallId id, String title, Specification specification, Source source) {
        return new Call(
                id,
                title,
                CallState.PUBLISHED,
                Optional.of(specification),
                Announcement.SILENT,
                tracksOf(specification),
                Optional.of(source),
                Revision.NONE);
    }

    /** The same while it is written: nobody sees it but those who run it. */
    public Call drafted() {
        return new Call(id, title, CallState.DRAFT, specification, announcement, tracks, source, revision);
    }

    /** This call under a specification that was sent again; its state and what was announced stay. */
    public Call specifiedAgain(String newTitle, Specification later, Source newSource) {
        return new Call(
                id,
                newTitle,
                state,
                Optional.of(later),
                announcement,
                tracksOf(later),
                Optional.of(newSource),
                revision);
    }

    private static List<Track> tracksOf(Specification specification) {
        return specification.rules().limits().tracks().stream()
                .map(TrackRules::track)
                .toList();
    }

    /**
     * This call after another version of its announcement; a track once named stays. Where the call has a
     * specification, that says its title and tracks.
     */
    public Call announcedAgain(String newTitle, Announcement later, List<Track> namedTracks, Source newSource) {
        boolean run = specification.isPresent();
        return new Call(
                id,
                run ? title : newTitle,
                state == CallState.COMPLETED ? state : CallState.ANNOUNCED,
                specification,
                announcement.correctedBy(later),
                run ? tracks : merged(namedTracks),
                Optional.of(newSource),
                revision);
    }

    /** This call with what is announced of it from the record. */
    public Call announcing(Announcement made) {
        return in(CallState.ANNOUNCED).with(made);
    }

    private Call with(Announcement made) {
        return new Call(id, title, state, specification, made, tracks, source, revision);
    }

    private List<Track> merged(List<Track> named) {
        List<Track> all = new ArrayList<>(named);
        tracks.stream()
                .filter(known -> named.stream().noneMatch(track -> track.id().equals(known.id())))
                .forEach(all::add);
        return all;
    }

    /** This call in another state; {@link CallState#leadsTo} says which may follow which. */
    public Call in(CallState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalStateException("call " + id + " does not go from " + state + " to " + next);
        }
        return new Call(id, title, next, specification, announcement, tracks, source, revision);
    }

    public Optional<Rules> rules() {
        return specification.map(Specification::rules);
    }

    public Call at(Revision stored) {
        return new Call(id, title, state, specification, announcement, tracks, source, stored);
    }
}
