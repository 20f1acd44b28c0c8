package fr.palmares.domain.proposal;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.shared.Source;
import java.time.Instant;

/**
 * What an administration sends to a call.
 *
 * <p>It is received within the call's window, to the second, and may be sent {@linkplain #sentAgain again} until the
 * call closes. After that only its {@linkplain #ruled eligibility} changes.
 */
public record Proposal(
        ProposalId id,
        AdministrationId administration,
        Request request,
        Instant received,
        Project project,
        Eligibility eligibility,
        Source source,
        Revision revision) {

    /** A proposal as it comes in, presumed eligible. */
    public static Proposal sent(
            ProposalId id, AdministrationId administration, Request request, Instant received, Project project) {
        return new Proposal(
                id,
                administration,
                request,
                received,
                project,
                Eligibility.PRESUMED,
                new Source("-", 1),
                Revision.NONE);
    }

    public Proposal from(Source document) {
        return new Proposal(id, administration, request, received, project, eligibility, document, revision);
    }

    /** This proposal as it is sent again; who ruled on it did so on another text, but the ruling stays. */
    public Proposal sentAgain(Proposal later) {
        return new Proposal(
                id,
                later.administration,
                later.request,
                later.received,
                later.project,
                eligibility,
                later.source,
                revision);
    }

    public Proposal ruled(Eligibility ruling) {
        return new Proposal(id, administration, request, received, project, ruling, source, revision);
    }

    /** Whether both say the same, wherever it was read. */
    public boolean saysTheSameAs(Proposal other) {
        return sentAgain(other).from(source).equals(this);
    }

    public Proposal at(Revision stored) {
        return new Proposal(id, administration, request, received, project, eligibility, source, stored);
    }
}
