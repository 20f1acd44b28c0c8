package fr.palmares.application.funding;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something about money that somebody should know or do, as data.
 *
 * @param award the award that it is about, where it is about one
 * @param track the track that it is about, where it is about one
 * @param amount to the cent: what is granted without an agreement, due, left, or missing
 * @param on the day from which it is so
 * @param share exact, of an envelope
 */
public record FundingAlert(
        Kind kind,
        Optional<AwardId> award,
        Optional<TrackId> track,
        Optional<Money> amount,
        Optional<LocalDate> on,
        Optional<Fraction> share,
        Sentence sentence) {

    /** What it is about. */
    public enum Kind {
        /** More than 23,000 € without an agreement (loi n° 2000-321, art. 10; décret n° 2001-495, art. 1). */
        AGREEMENT_MISSING,
        /** Signed over three months ago and not made public (décret n° 2017-779, art. 1). */
        AGREEMENT_UNPUBLISHED,
        /** An instalment is due and not paid. */
        INSTALMENT_DUE,
        /** More is granted than was asked. */
        ABOVE_ASKED,
        /** More is granted than the project costs. */
        ABOVE_COST,
        /** How much of an envelope is committed; always told. */
        ENVELOPE_CONSUMPTION,
        /** What was announced is not what the awards sum to. */
        ANNOUNCED_DIFFERS,
        /** Laureates without an award of money, and how much is missing to what was announced. */
        AWARDS_MISSING;

        /** The code is public. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static FundingAlert of(Kind kind, Object... facts) {
        return new FundingAlert(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sentence.of("alert-" + kind.code(), facts));
    }

    FundingAlert about(AwardId id) {
        return new FundingAlert(kind, Optional.of(id), track, amount, on, share, sentence);
    }

    FundingAlert in(Optional<TrackId> where) {
        return new FundingAlert(kind, award, where, amount, on, share, sentence);
    }

    FundingAlert of(Money money) {
        return new FundingAlert(kind, award, track, Optional.of(money), on, share, sentence);
    }

    FundingAlert since(LocalDate day) {
        return new FundingAlert(kind, award, track, amount, Optional.of(day), share, sentence);
    }

    FundingAlert share(Fraction part) {
        return new FundingAlert(kind, award, track, amount, on, Optional.of(part), sentence);
    }
}
