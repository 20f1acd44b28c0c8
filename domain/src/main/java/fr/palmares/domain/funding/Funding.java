package fr.palmares.domain.funding;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.shared.Revision;

/** The money of one call. It is born with the envelope that the call or its announcement names. */
public record Funding(CallId call, Envelope envelope, Revision revision) {

    public static Funding announced(CallId call, Envelope envelope) {
        return new Funding(call, envelope, Revision.NONE);
    }

    /** This funding with the envelope of a later announcement. */
    public Funding announcedAgain(Envelope later) {
        return new Funding(call, new Envelope(later.amount(), envelope.source().correctedBy(later.source())), revision);
    }

    public Funding at(Revision stored) {
        return new Funding(call, envelope, stored);
    }
}
