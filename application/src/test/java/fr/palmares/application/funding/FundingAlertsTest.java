package fr.palmares.application.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.call.CallView;
import fr.palmares.application.funding.FundingAlert.Kind;
import fr.palmares.application.shared.Sentences;
import fr.palmares.application.store.Grants;
import fr.palmares.application.store.Samples;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Ask;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.End;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FundingAlertsTest {

    private static final LocalDate SIGNED = Grants.SIGNED;
    private static final CallId CALL = CallId.of(Grants.CALL);

    private static List<FundingAlert> alerts(Award award, LocalDate today) {
        AwardView view =
                AwardViews.of(award, new AwardViews.Won(Optional.empty(), "Projet", Optional.empty()), Map.of());
        return new AwardAlerts(view, today).all();
    }

    private static Award agreed(String amount, Optional<LocalDate> published) {
        Money money = Money.euros(amount);
        return Grants.award(1, amount)
                .agreed(new Agreement(SIGNED, published, List.of(Instalment.on(SIGNED.plusMonths(1), money))))
                .fold(award -> award, reason -> {
                    throw new AssertionError(reason);
                });
    }

    /** A call that announced an amount for some laureates, and granted these awards. */
    private static List<FundingAlert> alerts(String envelope, String announced, int laureates, String... granted) {
        Announcement announcement = new Announcement(
                Optional.empty(), Optional.of(laureates), Optional.empty(), Optional.of(Money.euros(announced)));
        CallView call = new CallView(
                CALL,
                "Appel",
                CallState.ANNOUNCED,
                announcement,
                List.of(),
                Optional.empty(),
                laureates,
                Optional.empty());
        Funding funding = Funding.announced(CALL, new Envelope(Money.euros(envelope), FundingSource.UNKNOWN));
        for (int number = 1; number <= granted.length; number++) {
            funding = funding.with(Optional.empty(), Grants.award(number, granted[number - 1]), Map.of())
                    .fold(now -> now, reason -> {
                        throw new AssertionError(reason);
                    });
        }
        Call known = Call.announced(CALL, "Appel", announcement, List.of(), Samples.source(1));
        return new CallAlerts(call, FundingViews.of(funding, known, Optional.empty(), Instant.EPOCH)).all();
    }

    private static FundingAlert only(List<FundingAlert> alerts, Kind kind) {
        return alerts.stream().filter(alert -> alert.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void tell_of_an_award_above_23_000_euros_without_an_agreement() {
        assertThat(alerts(Grants.award(1, "23000.01"), SIGNED))
                .extracting(FundingAlert::kind)
                .containsExactly(Kind.AGREEMENT_MISSING);
        assertThat(alerts(Grants.award(1, "23000.00"), SIGNED)).isEmpty();
        assertThat(alerts(Grants.inKind(1, "50000.00"), SIGNED)).isEmpty();
        assertThat(alerts(Grants.award(1, "50000.00").ended(new End(SIGNED, "parti")), SIGNED))
                .isEmpty();
    }

    @Test
    void tell_of_an_agreement_that_is_not_public_after_three_months() {
        Award award = agreed("50000.00", Optional.empty());

        assertThat(alerts(award, SIGNED.plusMonths(3)))
                .extracting(FundingAlert::kind)
                .doesNotContain(Kind.AGREEMENT_UNPUBLISHED);
        assertThat(only(alerts(award, SIGNED.plusMonths(3).plusDays(1)), Kind.AGREEMENT_UNPUBLISHED)
                        .on())
                .contains(LocalDate.of(2019, 12, 2));
        assertThat(alerts(agreed("50000.00", Optional.of(SIGNED)), SIGNED.plusYears(1)))
                .extracting(FundingAlert::kind)
                .containsExactly(Kind.INSTALMENT_DUE);
    }

    @Test
    void tell_of_an_instalment_that_is_due_and_of_what_is_missing_to_it() {
        LocalDate due = SIGNED.plusMonths(1);
        Award award = agreed("50000.00", Optional.of(SIGNED))
                .moved(Grants.payment("20000.00", due, "M1"))
                .fold(paid -> paid, reason -> {
                    throw new AssertionError(reason);
                });

        assertThat(alerts(award, due.minusDays(1))).isEmpty();
        assertThat(only(alerts(award, due), Kind.INSTALMENT_DUE).amount()).contains(Money.euros("30000.00"));
        assertThat(only(alerts(award, due), Kind.INSTALMENT_DUE).on()).contains(due);
    }

    @Test
    void tell_of_an_award_above_what_was_asked_or_above_what_the_project_costs() {
        assertThat(only(alerts(bounded("90.01", "90.00", "91.00"), SIGNED), Kind.ABOVE_ASKED)
                        .amount())
                .contains(Money.euros("0.01"));
        assertThat(only(alerts(bounded("90.01", "91.00", "90.00"), SIGNED), Kind.ABOVE_COST)
                        .amount())
                .contains(Money.euros("0.01"));
        assertThat(alerts(bounded("90.00", "90.00", "90.00"), SIGNED)).isEmpty();
    }

    private static Award bounded(String granted, String asked, String cost) {
        Award plain = Grants.award(1, granted);
        Terms terms = new Terms(
                Optional.empty(),
                Optional.empty(),
                Period.ALWAYS,
                Optional.of(Money.euros(cost)),
                Optional.empty(),
                false);
        return Award.granted(
                plain.id(),
                new Ask(Optional.empty(), Optional.of(Money.euros(asked))),
                plain.granted(),
                plain.beneficiaries(),
                terms);
    }

    @Test
    void tell_exactly_how_much_of_the_envelope_is_committed() {
        FundingAlert consumption = only(alerts("3.00", "3.00", 2, "1.00"), Kind.ENVELOPE_CONSUMPTION);

        assertThat(consumption.share()).contains(Fraction.of(1, 3));
        assertThat(consumption.amount()).contains(Money.euros("2.00"));
    }

    @Test
    void tell_that_a_real_call_announced_1_100_000_euros_for_awards_of_1_160_000() {
        List<FundingAlert> alerts = alerts("1200000.00", "1100000.00", 2, "1000000.00", "160000.00");

        FundingAlert differs = only(alerts, Kind.ANNOUNCED_DIFFERS);
        assertThat(differs.amount()).contains(Money.euros("60000.00"));
        assertThat(Sentences.in(Locale.FRENCH).of(differs.sentence()))
                .contains("de plus")
                .contains("60");
    }

    @Test
    void tell_that_another_lacks_two_awards_and_60_000_euros() {
        List<FundingAlert> alerts = alerts("500000.00", "500000.00", 4, "240000.00", "200000.00");

        FundingAlert missing = only(alerts, Kind.AWARDS_MISSING);
        assertThat(missing.amount()).contains(Money.euros("60000.00"));
        assertThat(missing.sentence().arguments().get(0)).hasToString("2");
        assertThat(only(alerts, Kind.ANNOUNCED_DIFFERS).amount()).contains(Money.euros("60000.00"));
    }

    @Test
    void say_nothing_of_what_was_announced_where_the_awards_are_that() {
        assertThat(alerts("500.00", "500.00", 2, "240.00", "260.00"))
                .extracting(FundingAlert::kind)
                .containsExactly(Kind.ENVELOPE_CONSUMPTION);
    }
}
