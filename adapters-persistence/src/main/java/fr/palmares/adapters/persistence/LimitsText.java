package fr.palmares.adapters.persistence;

import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Limits;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.call.TrackRules;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The part of a {@link SpecificationText} that tells within which limits proposals are selected. */
record LimitsText(
        SeatsText seats,
        Optional<EnvelopeText> envelope,
        List<TrackText> tracks,
        Optional<Integer> perAdministration,
        Optional<Integer> perParent,
        List<ThemeText> themes,
        List<PairText> pairs,
        List<Integer> must,
        List<Integer> not) {

    static LimitsText of(Limits limits) {
        return new LimitsText(
                SeatsText.of(limits.seats()),
                limits.envelope().map(EnvelopeText::of),
                limits.tracks().stream().map(TrackText::of).toList(),
                limits.quotas().administration(),
                limits.quotas().parent(),
                limits.themes().stream().map(ThemeText::of).toList(),
                limits.pairs().stream().map(PairText::of).toList(),
                limits.pins().must().stream().map(ProposalNumber::value).toList(),
                limits.pins().not().stream().map(ProposalNumber::value).toList());
    }

    Limits limits() {
        return new Limits(
                seats.seats(),
                envelope.map(EnvelopeText::envelope),
                tracks.stream().map(TrackText::rules).toList(),
                new Quotas(perAdministration, perParent),
                themes.stream().map(ThemeText::range).toList(),
                pairs.stream().map(PairText::pair).toList(),
                new Pins(
                        must.stream().map(ProposalNumber::new).toList(),
                        not.stream().map(ProposalNumber::new).toList()));
    }

    record SeatsText(int min, int max) {

        static SeatsText of(Seats seats) {
            return new SeatsText(seats.min(), seats.max());
        }

        Seats seats() {
            return new Seats(min, max);
        }
    }

    record MoneyText(String amount, String currency) {

        static MoneyText of(Money money) {
            return new MoneyText(
                    money.amount().toPlainString(), money.currency().getCurrencyCode());
        }

        Money money() {
            return new Money(new BigDecimal(amount), Currency.getInstance(currency));
        }
    }

    record EnvelopeText(
            MoneyText amount, Optional<String> programme, Optional<String> fund, Optional<String> operator) {

        static EnvelopeText of(Envelope envelope) {
            FundingSource source = envelope.source();
            return new EnvelopeText(
                    MoneyText.of(envelope.amount()), source.programme(), source.fund(), source.operator());
        }

        Envelope envelope() {
            return new Envelope(amount.money(), new FundingSource(programme, fund, operator));
        }
    }

    record TrackText(String id, String title, Optional<SeatsText> seats, Optional<MoneyText> envelope) {

        static TrackText of(TrackRules rules) {
            return new TrackText(
                    rules.id().toString(),
                    rules.track().title(),
                    rules.seats().map(SeatsText::of),
                    rules.envelope().map(MoneyText::of));
        }

        TrackRules rules() {
            return new TrackRules(
                    new Track(TrackId.of(id), title), seats.map(SeatsText::seats), envelope.map(MoneyText::money));
        }
    }

    record ThemeText(String id, int min, Optional<Integer> max) {

        static ThemeText of(ThemeRange range) {
            return new ThemeText(range.theme().toString(), range.min(), range.max());
        }

        ThemeRange range() {
            return new ThemeRange(ThemeId.of(id), min, max);
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
