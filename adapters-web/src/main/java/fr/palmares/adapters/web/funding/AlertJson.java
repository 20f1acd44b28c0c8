package fr.palmares.adapters.web.funding;

import fr.palmares.application.funding.FundingAlert;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/** An alert as JSON: a public code, the facts, and a sentence; a share is an exact fraction. */
record AlertJson(
        String code,
        Optional<String> laureate,
        Optional<String> track,
        Optional<Money> amount,
        Optional<LocalDate> on,
        Optional<String> share,
        String message) {

    static AlertJson of(FundingAlert alert, Sentences sentences) {
        return new AlertJson(
                alert.kind().code(),
                alert.award().map(AwardId::laureate).map(Object::toString),
                alert.track().map(Object::toString),
                alert.amount(),
                alert.on(),
                alert.share().map(Fraction::toString),
                sentences.of(alert.sentence()));
    }
}
