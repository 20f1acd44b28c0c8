package fr.palmares.application.funding;

import fr.palmares.application.call.CallView;
import fr.palmares.application.funding.FundingAlert.Kind;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the money of a whole call tells: how much is committed, and whether the awards are what was announced. */
record CallAlerts(CallView call, FundingView funding) {

    private static final BigDecimal ALL = new BigDecimal("100.0");
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");

    List<FundingAlert> all() {
        Stream<FundingAlert> consumed = Stream.concat(
                Stream.of(consumption(Optional.empty(), funding.envelope().amount(), funding.total())),
                funding.tracks().stream()
                        .flatMap(track -> track.envelope().stream()
                                .map(envelope ->
                                        consumption(Optional.of(track.track().id()), envelope, track.sums()))));
        return Stream.concat(
                        consumed, Stream.of(announcedDiffers(), awardsMissing()).flatMap(Optional::stream))
                .toList();
    }

    /** How much of an envelope is committed, as an exact share, and what is left. */
    private FundingAlert consumption(Optional<TrackId> track, Money envelope, SumsView sums) {
        Fraction share = Fraction.of(sums.committed().amount(), envelope.amount());
        Money left = sums.committed().compareTo(envelope) > 0
                ? Money.none(envelope.currency())
                : envelope.minus(sums.committed());
        Sentence where = track.map(id -> Sentence.of("of-track", id)).orElseGet(() -> Sentence.of("of-call"));
        return FundingAlert.of(Kind.ENVELOPE_CONSUMPTION, where, percent(share), sums.committed(), envelope, left)
                .in(track)
                .of(left)
                .share(share);
    }

    /** To a tenth; never the whole of an envelope of which a cent is left. */
    private static BigDecimal percent(Fraction share) {
        BigDecimal percent = share.times(Fraction.of(100)).rounded(1);
        boolean lessThanAll = share.compareTo(Fraction.ONE) < 0 && percent.compareTo(ALL) >= 0;
        return lessThanAll ? ALMOST_ALL : percent;
    }

    /** The announced total against the sum of the awards; said only once something is granted. */
    private Optional<FundingAlert> announcedDiffers() {
        Money granted = funding.total().granted();
        return comparable()
                .filter(announced -> funding.total().awards() > 0 && !announced.equals(granted))
                .map(announced -> {
                    boolean above = granted.compareTo(announced) > 0;
                    Money by = above ? granted.minus(announced) : announced.minus(granted);
                    Sentence side = Sentence.of(above ? "above" : "below");
                    return FundingAlert.of(Kind.ANNOUNCED_DIFFERS, announced, granted, by, side)
                            .of(by);
                });
    }

    private Optional<FundingAlert> awardsMissing() {
        int without = call.laureates() - funding.total().awards();
        if (without <= 0) {
            return Optional.empty();
        }
        Money granted = funding.total().granted();
        Money missing = comparable()
                .filter(announced -> announced.compareTo(granted) > 0)
                .map(announced -> announced.minus(granted))
                .orElse(Money.none(granted.currency()));
        return Optional.of(FundingAlert.of(Kind.AWARDS_MISSING, Integer.toString(without), missing)
                .of(missing));
    }

    private Optional<Money> comparable() {
        return call.announcement()
                .amount()
                .filter(announced ->
                        announced.currency().equals(funding.total().granted().currency()));
    }
}
