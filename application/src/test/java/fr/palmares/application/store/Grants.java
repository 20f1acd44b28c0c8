package fr.palmares.application.store;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Ask;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Beneficiaries;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Movement.Kind;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Awards to store in tests, and a call to store them in. */
public final class Grants {

    public static final String CALL = "ami-ia-2";
    public static final LocalDate SIGNED = LocalDate.of(2019, 9, 2);

    private Grants() {}

    /** Puts on record the call with its envelope of 4,000,000 €, a body, and so many laureates of that body. */
    public static void settle(Store store, int laureates) {
        store.keep(() -> {
            store.administrations().save(List.of(Samples.administration("ofb", "OFB"), Samples.biodiversityOffice()));
            store.calls().save(Samples.call(CALL));
            store.fundings().save(Samples.funding(CALL));
            store.laureates()
                    .save(IntStream.rangeClosed(1, laureates)
                            .mapToObj(number -> Samples.hosted(
                                    Samples.laureate(CALL, number, "Projet " + number),
                                    "OFB",
                                    Samples.administration("ofb", "OFB")))
                            .toList());
        });
    }

    public static AwardId id(int number) {
        return AwardId.cash(Samples.laureateId(CALL, number));
    }

    public static Award award(int number, String amount) {
        return Award.granted(
                id(number),
                new Ask(Optional.empty(), Optional.empty()),
                Money.euros(amount),
                Beneficiaries.only(Beneficiary.of(AdministrationId.of("ofb"), Fraction.ONE)),
                Terms.NONE);
    }

    public static Award inKind(int number, String amount) {
        return Award.granted(
                new AwardId(Samples.laureateId(CALL, number), Support.IN_KIND),
                new Ask(Optional.empty(), Optional.empty()),
                Money.euros(amount),
                Beneficiaries.only(Beneficiary.named("Société « Œuvre »")),
                Terms.NONE);
    }

    /** An award with all that one can have; half was due a month after its signature, half at a milestone. */
    public static Award whole(int number) {
        Terms terms = new Terms(
                Optional.of("2019-ΑΩ-1"),
                Optional.of("Sur justificatifs, « à l’euro »"),
                new Period(Optional.of(SIGNED), Optional.of(SIGNED.plusYears(1))),
                Optional.of(Money.euros("120000.50")),
                Optional.of("SA.12345"),
                true);
        Award award = Award.granted(
                id(number),
                new Ask(Optional.of(TrackId.of("technical")), Optional.of(Money.euros("100000.00"))),
                Money.euros("90000.01"),
                new Beneficiaries(List.of(
                        Beneficiary.of(AdministrationId.of("ofb"), Fraction.of(1, 3)),
                        Beneficiary.of(AdministrationId.of("office-francais-de-la-biodiversite"), Fraction.of(2, 3)))),
                terms);
        Agreement agreement = new Agreement(
                SIGNED,
                Optional.of(SIGNED.plusDays(20)),
                List.of(
                        Instalment.on(SIGNED.plusMonths(1), Money.euros("50000.00")),
                        Instalment.at("prototype", Money.euros("40000.01"))));
        return award.agreed(agreement)
                .then(now -> now.moved(payment("50000.00", SIGNED.plusMonths(1), "M" + number)))
                .then(now ->
                        now.moved(new Movement(Kind.RECOVERY, SIGNED.plusMonths(2), Money.euros("0.01"), "R" + number)))
                .fold(now -> now, reason -> {
                    throw new IllegalStateException(reason.toString());
                });
    }

    public static Movement payment(String amount, LocalDate on, String reference) {
        return new Movement(Kind.PAYMENT, on, Money.euros(amount), reference);
    }
}
