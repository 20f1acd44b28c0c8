package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.TrackLimit;
import java.util.List;
import java.util.Optional;

/** What the list had to respect. */
record ConstraintsText(
        SeatsText seats,
        Optional<MoneyText> envelope,
        List<TrackText> tracks,
        QuotasText quotas,
        List<ThemeText> themes,
        List<PairText> pairs,
        List<Integer> must,
        List<Integer> mustNot) {

    static ConstraintsText of(Constraints constraints) {
        return new ConstraintsText(
                SeatsText.of(constraints.seats()),
                constraints.envelope().map(MoneyText::of),
                constraints.tracks().stream().map(TrackText::of).toList(),
                new QuotasText(
                        constraints.quotas().administration(),
                        constraints.quotas().parent()),
                constraints.themes().stream().map(ThemeText::of).toList(),
                constraints.pairs().stream().map(PairText::of).toList(),
                constraints.pins().must().stream().map(ProposalNumber::value).toList(),
                constraints.pins().not().stream().map(ProposalNumber::value).toList());
    }

    Constraints constraints(List<TieKey> ties, int reserve) {
        return new Constraints(
                seats.seats(),
                envelope.map(MoneyText::money),
                tracks.stream().map(TrackText::limit).toList(),
                new Quotas(quotas.administration, quotas.parent),
                themes.stream().map(ThemeText::range).toList(),
                pairs.stream().map(PairText::pair).toList(),
                new Pins(
                        must.stream().map(ProposalNumber::new).toList(),
                        mustNot.stream().map(ProposalNumber::new).toList()),
                ties,
                reserve);
    }

    record SeatsText(int min, int max) {

        static SeatsText of(Seats seats) {
            return new SeatsText(seats.min(), seats.max());
        }

        Seats seats() {
            return new Seats(min, max);
        }
    }

    record TrackText(String track, Optional<SeatsText> seats, Optional<MoneyText> envelope) {

        static TrackText of(TrackLimit limit) {
            return new TrackText(
                    limit.track().toString(),
                    limit.seats().map(SeatsText::of),
                    limit.envelope().map(MoneyText::of));
        }

        TrackLimit limit() {
            return new TrackLimit(TrackId.of(track), seats.map(SeatsText::seats), envelope.map(MoneyText::money));
        }
    }

    record QuotasText(Optional<Integer> administration, Optional<Integer> parent) {}

    record ThemeText(String theme, int min, Optional<Integer> max) {

        static ThemeText of(ThemeRange range) {
            return new ThemeText(range.theme().toString(), range.min(), range.max());
        }

        ThemeRange range() {
            return new ThemeRange(ThemeId.of(theme), min, max);
        }
    }

    record PairText(int one, int other) {

        static PairText of(ExclusivePair pair) {
            return new PairText(pair.one().value(), pair.other().value());
        }

        ExclusivePair pair() {
            return new ExclusivePair(new ProposalNumber(one), new ProposalNumber(other));
        }
    }
}
