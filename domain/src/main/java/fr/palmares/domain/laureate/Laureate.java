package fr.palmares.domain.laureate;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.shared.Source;
import java.util.Optional;

/**
 * Who won a call, with which project.
 *
 * <p>The body is kept as the document names it. It is an administration where it could be told to be one; an
 * association, a firm or an unnamed body has none. A longer or corrected version of the document
 * {@linkplain #toldAgain updates} a laureate, whose number never changes.
 */
public record Laureate(
        LaureateId id,
        Optional<String> body,
        Optional<AdministrationId> administration,
        Optional<TrackId> track,
        Project project,
        Source source,
        Revision revision) {

    /** @throws IllegalArgumentException for an administration that no body named in the document stands for */
    public Laureate {
        body = body.map(text -> Folding.written(text).strip()).filter(text -> !text.isEmpty());
        if (administration.isPresent() && body.isEmpty()) {
            throw new IllegalArgumentException("laureate " + id + " has an administration but names no body");
        }
    }

    /** This laureate as another version of its document tells it; number and revision stay. */
    public Laureate toldAgain(Laureate told) {
        return new Laureate(id, told.body, told.administration, told.track, told.project, told.source, revision);
    }

    /** Whether a document that tells this also tells the other: all but the place where it stands is equal. */
    public boolean tellsTheSameAs(Laureate other) {
        return toldAgain(other).equals(new Laureate(id, body, administration, track, project, other.source, revision));
    }

    public Laureate at(Revision stored) {
        return new Laureate(id, body, administration, track, project, source, stored);
    }
}
