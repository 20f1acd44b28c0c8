package fr.palmares.domain.laureate;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.proposal.Proposal;
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
 *
 * @param proposal the proposal that won, where the record knows it
 * @param withdrawn whether it left after it was announced
 */
public record Laureate(
        LaureateId id,
        Optional<ProposalNumber> proposal,
        Optional<String> body,
        Optional<AdministrationId> administration,
        Optional<TrackId> track,
        Project project,
        boolean withdrawn,
        Source source,
        Revision revision) {

    /** @throws IllegalArgumentException for an administration that no body named in the document stands for */
    public Laureate {
        body = body.map(text -> Folding.written(text).strip()).filter(text -> !text.isEmpty());
        if (administration.isPresent() && body.isEmpty()) {
            throw new IllegalArgumentException("laureate " + id + " has an administration but names no body");
        }
    }

    /** A laureate as a document tells it, of no named body, in no track, under no number of a proposal. */
    public static Laureate told(LaureateId id, Project project, Source source) {
        return new Laureate(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                project,
                false,
                source,
                Revision.NONE);
    }

    /** The same of its call under another number. */
    public Laureate numbered(int number) {
        return new Laureate(
                new LaureateId(id.call(), number),
                proposal,
                body,
                administration,
                track,
                project,
                withdrawn,
                source,
                revision);
    }

    /** This laureate of that body and, where it is one, that administration. */
    public Laureate of(Optional<String> named, Optional<AdministrationId> host) {
        return new Laureate(id, proposal, named, host, track, project, withdrawn, source, revision);
    }

    public Laureate in(Optional<TrackId> way) {
        return new Laureate(id, proposal, body, administration, way, project, withdrawn, source, revision);
    }

    /** The laureate that a decision makes of a proposal, its administration under the name of that day. */
    public static Laureate made(LaureateId id, Proposal proposal, String body) {
        return new Laureate(
                id,
                Optional.of(proposal.id().number()),
                Optional.of(body),
                Optional.of(proposal.administration()),
                proposal.request().track(),
                proposal.project(),
                false,
                proposal.source(),
                Revision.NONE);
    }

    /** This laureate as another version of its document tells it; what decisions made of it stays. */
    public Laureate toldAgain(Laureate told) {
        return new Laureate(
                id,
                proposal,
                told.body,
                told.administration,
                told.track,
                told.project,
                withdrawn,
                told.source,
                revision);
    }

    /** This laureate as another decision makes it; number and revision stay. */
    public Laureate decidedAgain(Laureate made) {
        return new Laureate(
                id,
                made.proposal,
                made.body,
                made.administration,
                made.track,
                made.project,
                made.withdrawn,
                source,
                revision);
    }

    public Laureate withdrawing() {
        return new Laureate(id, proposal, body, administration, track, project, true, source, revision);
    }

    /** Whether a document that tells this also tells the other: all but the place where it stands is equal. */
    public boolean tellsTheSameAs(Laureate other) {
        return toldAgain(other).equals(toldAgain(this).from(other.source));
    }

    private Laureate from(Source document) {
        return new Laureate(id, proposal, body, administration, track, project, withdrawn, document, revision);
    }

    public Laureate at(Revision stored) {
        return new Laureate(id, proposal, body, administration, track, project, withdrawn, source, stored);
    }
}
