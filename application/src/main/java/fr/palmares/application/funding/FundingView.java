package fr.palmares.application.funding;

import fr.palmares.application.administration.Administrations;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.funding.Sums;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The same of a call of whose awards nothing is told. */
    FundingView withoutSums() {
        SumsView nothing = SumsView.of(Sums.nothing(envelope.amount().currency()));
        return new FundingView(
                call,
                title,
                grantor,
                envelope,
                nothing,
                tracks.stream()
                        .map(one -> new TrackFundingView(one.track(), one.envelope(), nothing))
                        .toList(),
                changedAt);
    }

    /** Who grants, under today's name. */
    public record GrantorView(AdministrationId id, String name, Optional<Siret> siret) {

        /** The first of these that is on record, by its identifier or by a name that it ever bore. */
        public static Optional<GrantorView> among(List<String> organisers, Administrations administrations) {
            return organisers.stream()
                    .flatMap(organiser -> Stream.concat(
                                    administrations
                                            .withIds(Slug.parse(organiser).map(AdministrationId::new).stream()
                                                    .toList())
                                            .stream(),
                                    administrations.named(List.of(Folding.fold(organiser))).stream())
                            .limit(1))
                    .findFirst()
                    .map(body -> new GrantorView(body.id(), body.latestName().name(), body.siret()));
        }
    }

    /** A track's own envelope, where the call sets one apart, and what happened to it. */
    public record TrackFundingView(Track track, Optional<Money> envelope, SumsView sums) {}

    /**
     * Sums over awards of money that go on; aid in kind is beside them.
     *
     * @param asked by the proposals of the awards
     * @param agreed part of what is granted, under a signed agreement
     * @param paid less what was recovered
     * @param committed what all this takes of the envelope: awards less what came back of them, and of those that ended
     *     only what stays paid
     */
    public record SumsView(
            int awards, Money asked, Money granted, Money agreed, Money paid, Money inKind, Money committed) {

        public static SumsView of(Sums sums) {
            return new SumsView(
                    sums.awards(),
                    sums.asked(),
                    sums.granted(),
                    sums.agreed(),
                    sums.paid(),
                    sums.inKind(),
                    sums.committed());
        }
    }
}
