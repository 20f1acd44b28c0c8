package fr.palmares.application.funding;

import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.application.funding.FundingView.TrackFundingView;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Sums;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How the money of a call is shown, whatever store it comes from. */
public final class FundingViews {

    private FundingViews() {}

    public static FundingView of(Funding funding, Call call, Optional<GrantorView> grantor, Instant changedAt) {
        Map<TrackId, Money> apart = Funding.apart(call);
        return new FundingView(
                call.id(),
                call.title(),
                grantor,
                funding.envelope(),
                SumsView.of(funding.total()),
                call.tracks().stream()
                        .map(track -> track(track, Optional.ofNullable(apart.get(track.id())), funding))
                        .toList(),
                changedAt);
    }

    private static TrackFundingView track(Track track, Optional<Money> envelope, Funding funding) {
        Sums sums = funding.sums().getOrDefault(Optional.of(track.id()), Sums.nothing(funding.currency()));
        return new TrackFundingView(track, envelope, SumsView.of(sums));
    }
}
