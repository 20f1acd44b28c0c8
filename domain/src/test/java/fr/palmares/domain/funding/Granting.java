package fr.palmares.domain.funding;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Movement.Kind;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Awards to do things with in tests. */
final class Granting {

    static final CallId CALL = CallId.of("ami-ia-2");
    static final LocalDate SIGNED = LocalDate.of(2019, 9, 2);
    static final TrackId TECHNICAL = TrackId.of("technical");

    private Granting() {}

    static Money euros(String amount) {
        return Money.euros(amount);
    }

    static Award award(int number, String amount) {
        return award(number, Support.CASH, amount);
    }

    static Award award(int number, Support support, String amount) {
        return Award.granted(
                new AwardId(new LaureateId(CALL, number), support),
                new Ask(Optional.of(TECHNICAL), Optional.of(euros("100.00"))),
                euros(amount),
                Beneficiaries.only(Beneficiary.of(AdministrationId.of("ofb"), Fraction.ONE)),
                Terms.NONE);
    }

    /** Half due a month after the signature, half at a milestone. */
    static Award agreed(int number, String amount, String half) {
        return holding(award(number, amount)
                .agreed(new Agreement(
                        SIGNED,
                        Optional.empty(),
                        List.of(
                                Instalment.at("prototype", euros(half)),
                                Instalment.on(SIGNED.plusMonths(1), euros(half))))));
    }

    static Movement payment(String amount, LocalDate on, String reference) {
        return new Movement(Kind.PAYMENT, on, euros(amount), reference);
    }

    static Movement recovery(String amount, LocalDate on, String reference) {
        return new Movement(Kind.RECOVERY, on, euros(amount), reference);
    }

    static <T> T holding(Checked<T> checked) {
        return checked.fold(value -> value, reason -> {
            throw new AssertionError(reason);
        });
    }

    static <T> FundingRefusal reason(Checked<T> checked) {
        return checked.fold(
                value -> {
                    throw new AssertionError(value);
                },
                reason -> reason);
    }
}
