package fr.palmares.domain.call;

import fr.palmares.domain.shared.Folding;

/** A way of being supported within a call; the title is as the call or its article words it. */
public record Track(TrackId id, String title) {

    public Track {
        title = Folding.written(title).strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("track " + id + " has no title");
        }
    }
}
