package fr.palmares.domain.selection;

import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a list of laureates must respect, how equals are told apart, and how long the reserve list is. */
public record Constraints(
        Seats seats,
        Optional<Money> envelope,
        List<TrackLimit> tracks,
        Quotas quotas,
        List<ThemeRange> themes,
        List<ExclusivePair> pairs,
        Pins pins,
        List<TieKey> tieOrder,
        int reserve) {

    /** @throws IllegalArgumentException for a negative reserve, or a track, theme or tie key named twice */
    public Constraints {
        tracks = List.copyOf(tracks);
        themes = List.copyOf(themes);
        pairs = List.copyOf(pairs);
        tieOrder = List.copyOf(tieOrder);
        if (reserve < 0) {
            throw new IllegalArgumentException("a reserve list has 0 places or more, got " + reserve);
        }
        distinct("track", tracks.stream().map(TrackLimit::track));
        distinct("theme", themes.stream().map(ThemeRange::theme));
        distinct("tie key", tieOrder.stream());
    }

    /** Nothing but seats, and the order in which proposals came decides between equals. */
    public static Constraints of(Seats seats) {
        return new Constraints(
                seats,
                Optional.empty(),
                List.of(),
                Quotas.NONE,
                List.of(),
                List.of(),
                Pins.NONE,
                List.of(TieKey.AMOUNT, TieKey.RECEIVED, TieKey.NUMBER),
                0);
    }

    /** The same with every envelope, total and tracks, multiplied together and cut to the smallest coin. */
    public Constraints withEnvelopesTimes(Fraction factor) {
        List<TrackLimit> scaled = tracks.stream()
                .map(track -> new TrackLimit(
                        track.track(), track.seats(), track.envelope().map(money -> times(money, factor))))
                .toList();
        return new Constraints(
                seats,
                envelope.map(money -> times(money, factor)),
                scaled,
                quotas,
                themes,
                pairs,
                pins,
                tieOrder,
                reserve);
    }

    /** The same where a candidate, of a track or of none, keeps money of the envelopes without a place on the list. */
    public Constraints without(Money kept, Optional<TrackId> track) {
        List<TrackLimit> left = tracks.stream()
                .map(one -> Optional.of(one.track()).equals(track)
                        ? new TrackLimit(
                                one.track(), one.seats(), one.envelope().map(money -> less(money, kept)))
                        : one)
                .toList();
        return new Constraints(
                seats, envelope.map(money -> less(money, kept)), left, quotas, themes, pairs, pins, tieOrder, reserve);
    }

    private static Money less(Money money, Money kept) {
        return kept.compareTo(money) < 0 ? money.minus(kept) : Money.none(money.currency());
    }

    private static Money times(Money money, Fraction factor) {
        Fraction exact = Fraction.of(money.amount()).times(factor);
        BigDecimal coins = new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), money.amount().scale(), RoundingMode.DOWN);
        return new Money(coins, money.currency());
    }

    private static void distinct(String what, Stream<?> names) {
        List<?> all = names.toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("a " + what + " is named twice: " + all);
        }
    }
}
