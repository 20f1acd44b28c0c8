package fr.palmares.application.funding;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The money of a call as a whole, and of each of its tracks in the call's order.
 *
 * @param grantor the first organiser that is an administration on record
 * @param changedAt when the record of this money last changed
 */
public record FundingView(
        CallId call,
        String title,
        Optional<GrantorView> grantor,
        Envelope envelope,
        SumsView total,
        List<TrackFundingView> tracks,
        Instant changedAt) {

    public FundingView {
        tracks = List.copyOf(tracks);
    }

    /** Who grants, under today's name. */
    public record GrantorView(AdministrationId id, String name, Optional<Siret> siret) {}

    /** A track's own envelope, where the call sets one apart, and what happened to it. */
    public record TrackFundingView(Track track, Optional<Money> envelope, SumsView sums) {}

    /**
     * Sums over awards of money; aid in kind is beside them.
     *
     * @param asked by the proposals of the awards
     * @param agreed part of what is granted, under a signed agreement
     * @param paid less what was recovered
     */
    public record SumsView(int awards, Money asked, Money granted, Money agreed, Money paid, Money inKind) {}
}
