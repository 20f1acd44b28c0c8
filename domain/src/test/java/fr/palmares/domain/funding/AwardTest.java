package fr.palmares.domain.funding;

import static fr.palmares.domain.funding.Granting.SIGNED;
import static fr.palmares.domain.funding.Granting.agreed;
import static fr.palmares.domain.funding.Granting.award;
import static fr.palmares.domain.funding.Granting.euros;
import static fr.palmares.domain.funding.Granting.holding;
import static fr.palmares.domain.funding.Granting.payment;
import static fr.palmares.domain.funding.Granting.reason;
import static fr.palmares.domain.funding.Granting.recovery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.domain.funding.FundingRefusal.AlreadyAgreed;
import fr.palmares.domain.funding.FundingRefusal.BeforeAgreement;
import fr.palmares.domain.funding.FundingRefusal.Ended;
import fr.palmares.domain.funding.FundingRefusal.InKind;
import fr.palmares.domain.funding.FundingRefusal.InstalmentsDiffer;
import fr.palmares.domain.funding.FundingRefusal.MoreThanPaid;
import fr.palmares.domain.funding.FundingRefusal.NoAgreement;
import fr.palmares.domain.funding.FundingRefusal.NotDue;
import fr.palmares.domain.funding.FundingRefusal.ReferenceUsed;
import fr.palmares.domain.funding.FundingRefusal.UnknownMilestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwardTest {

    private static final LocalDate DUE = SIGNED.plusMonths(1);

    @Test
    void schedules_all_of_it_and_not_a_cent_more_or_less() {
        Agreement short_ = new Agreement(SIGNED, Optional.empty(), List.of(Instalment.on(DUE, euros("79.99"))));

        assertThat(reason(award(1, "80.00").agreed(short_)))
                .isEqualTo(new InstalmentsDiffer(euros("79.99"), euros("80.00")));
    }

    @Test
    void pays_what_is_due_on_the_day_and_no_cent_more() {
        Award award = agreed(1, "80.00", "40.00");

        assertThat(holding(award.moved(payment("40.00", DUE, "M1"))).paid()).isEqualTo(euros("40.00"));
        assertThat(reason(award.moved(payment("40.01", DUE, "M1"))))
                .isEqualTo(new NotDue(euros("0.01"), DUE, euros("40.00")));
        assertThat(reason(award.moved(payment("40.00", DUE.minusDays(1), "M1"))))
                .isEqualTo(new NotDue(euros("40.00"), DUE.minusDays(1), euros("0.00")));
    }

    @Test
    void pays_for_a_milestone_once_it_is_met() {
        Award award = agreed(1, "80.00", "40.00");
        LocalDate met = DUE.plusMonths(2);

        assertThat(award.moved(payment("80.00", met, "M1"))).isInstanceOf(Checked.Breaks.class);
        Award later = holding(award.meeting("prototype", met));

        assertThat(holding(later.moved(payment("80.00", met, "M1"))).paid()).isEqualTo(euros("80.00"));
        assertThat(reason(award.meeting("protoype", met)))
                .isEqualTo(new UnknownMilestone("protoype", List.of("prototype")));
    }

    @Test
    void holds_a_payment_that_is_entered_late_against_those_of_later_days() {
        Award award = holding(agreed(1, "80.00", "40.00").meeting("prototype", DUE.plusDays(9)));
        Award paid = holding(award.moved(payment("70.00", DUE.plusDays(9), "M1")));

        assertThat(holding(paid.moved(payment("10.00", DUE, "M2"))).paid()).isEqualTo(euros("80.00"));
        assertThat(reason(paid.moved(payment("10.01", DUE, "M2"))))
                .isEqualTo(new NotDue(euros("0.01"), DUE.plusDays(9), euros("80.00")));
    }

    @Test
    void refuses_a_reference_that_was_used_before() {
        Award award = holding(agreed(1, "80.00", "40.00").moved(payment("10.00", DUE, "M1")));

        assertThat(reason(award.moved(payment("10.00", DUE, "M1")))).isEqualTo(new ReferenceUsed("M1"));
        assertThat(reason(award.moved(recovery("10.00", DUE, " M1 ")))).isEqualTo(new ReferenceUsed("M1"));
    }

    @Test
    void recovers_no_more_than_was_paid_by_that_day_and_frees_it_for_others() {
        Award paid = holding(agreed(1, "80.00", "40.00").moved(payment("30.00", DUE.plusDays(2), "M1")));

        Award after = holding(paid.moved(recovery("12.50", DUE.plusDays(2), "R1")));

        assertThat(after.paid()).isEqualTo(euros("17.50"));
        assertThat(after.committed()).isEqualTo(euros("67.50"));
        assertThat(reason(paid.moved(recovery("30.01", DUE.plusDays(3), "R1"))))
                .isEqualTo(new MoreThanPaid(euros("0.01"), DUE.plusDays(3), euros("30.00")));
        assertThat(reason(paid.moved(recovery("1.00", DUE, "R1"))))
                .isEqualTo(new MoreThanPaid(euros("1.00"), DUE, euros("0.00")));
    }

    @Test
    void does_not_pay_a_second_time_what_came_back() {
        Award award = holding(agreed(1, "80.00", "40.00")
                .moved(payment("40.00", DUE, "M1"))
                .then(paid -> paid.moved(recovery("40.00", DUE, "R1"))));

        assertThat(reason(award.moved(payment("0.01", DUE, "M2")))).isInstanceOf(NotDue.class);
    }

    @Test
    void pays_nothing_without_an_agreement_before_it_or_in_kind() {
        assertThat(reason(award(1, "80.00").moved(payment("1.00", DUE, "M1")))).isEqualTo(new NoAgreement());
        assertThat(reason(agreed(1, "80.00", "40.00").moved(payment("1.00", SIGNED.minusDays(1), "M1"))))
                .isEqualTo(new BeforeAgreement(SIGNED.minusDays(1), SIGNED));
        assertThat(reason(award(1, Support.IN_KIND, "80.00").moved(payment("1.00", DUE, "M1"))))
                .isEqualTo(new InKind());
    }

    @Test
    void keeps_the_amount_under_a_signed_agreement_and_lets_the_rest_be_corrected() {
        assertThat(reason(agreed(1, "80.00", "40.00").grantedAgain(award(1, "81.00"))))
                .isEqualTo(new AlreadyAgreed(SIGNED, euros("80.00")));
        assertThat(holding(agreed(1, "80.00", "40.00").grantedAgain(award(1, "80.00")))
                        .agreement())
                .isPresent();
        assertThat(holding(award(1, "80.00").grantedAgain(award(1, "81.00"))).granted())
                .isEqualTo(euros("81.00"));
    }

    @Test
    void keeps_committed_only_what_stays_paid_once_it_ended() {
        Award paid = holding(agreed(1, "80.00", "40.00").moved(payment("30.00", DUE, "M1")));

        Award ended = paid.ended(new End(DUE, "équipe dissoute"));

        assertThat(ended.committed()).isEqualTo(euros("30.00"));
        assertThat(holding(ended.moved(recovery("30.00", DUE, "R1"))).committed())
                .isEqualTo(euros("0.00"));
        assertThat(reason(ended.moved(payment("1.00", DUE, "M2")))).isEqualTo(new Ended(DUE, "équipe dissoute"));
        assertThat(reason(ended.grantedAgain(award(1, "80.00")))).isInstanceOf(Ended.class);
        assertThat(ended.ended(new End(DUE.plusDays(1), "encore")).end()).contains(new End(DUE, "équipe dissoute"));
    }

    @Test
    void is_published_after_it_was_signed() {
        Award award = agreed(1, "80.00", "40.00");

        assertThat(holding(award.published(DUE)).agreement().flatMap(Agreement::published))
                .contains(DUE);
        assertThat(reason(award.published(SIGNED.minusDays(1)))).isInstanceOf(BeforeAgreement.class);
        assertThat(reason(award(1, "80.00").published(DUE))).isEqualTo(new NoAgreement());
    }

    @Test
    void grants_something() {
        assertThatThrownBy(() -> award(1, "0.00")).isInstanceOf(IllegalArgumentException.class);
    }
}
