package fr.palmares.domain.funding;

import static fr.palmares.domain.funding.Granting.CALL;
import static fr.palmares.domain.funding.Granting.SIGNED;
import static fr.palmares.domain.funding.Granting.TECHNICAL;
import static fr.palmares.domain.funding.Granting.agreed;
import static fr.palmares.domain.funding.Granting.award;
import static fr.palmares.domain.funding.Granting.euros;
import static fr.palmares.domain.funding.Granting.holding;
import static fr.palmares.domain.funding.Granting.payment;
import static fr.palmares.domain.funding.Granting.reason;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.FundingRefusal.AnotherCurrency;
import fr.palmares.domain.funding.FundingRefusal.OverEnvelope;
import fr.palmares.domain.funding.FundingRefusal.OverTrack;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Revision;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static final Map<TrackId, Money> NOTHING_APART = Map.of();

    private static Funding funding(String envelope) {
        return Funding.announced(CALL, new Envelope(euros(envelope), FundingSource.UNKNOWN));
    }

    private static Checked<Funding> granting(Funding funding, Award award) {
        return funding.with(Optional.empty(), award, NOTHING_APART);
    }

    @Test
    void grants_the_whole_envelope_and_no_cent_more() {
        Funding full =
                holding(granting(funding("100.00"), award(1, "60.00")).then(one -> granting(one, award(2, "40.00"))));

        assertThat(full.total().committed()).isEqualTo(euros("100.00"));
        assertThat(reason(granting(full, award(3, "0.01"))))
                .isEqualTo(new OverEnvelope(euros("0.01"), euros("100.00")));
    }

    @Test
    void tells_by_how_much_a_real_call_would_exceed_what_it_announced() {
        Funding announced = holding(granting(funding("1100000.00"), award(1, "1000000.00")));

        assertThat(reason(granting(announced, award(2, "160000.00"))))
                .isEqualTo(new OverEnvelope(euros("60000.00"), euros("1100000.00")));
    }

    @Test
    void grants_no_more_in_a_track_than_is_set_apart_for_it() {
        Map<TrackId, Money> apart = Map.of(TECHNICAL, euros("50.00"));
        Funding funding = holding(funding("100.00").with(Optional.empty(), award(1, "50.00"), apart));

        assertThat(reason(funding.with(Optional.empty(), award(2, "1.00"), apart)))
                .isEqualTo(new OverTrack(TECHNICAL, euros("1.00"), euros("50.00")));
    }

    @Test
    void counts_aid_in_kind_beside_the_envelope() {
        Funding funding = holding(granting(funding("100.00"), award(1, Support.IN_KIND, "5000.00")));

        assertThat(funding.total().committed()).isEqualTo(euros("0.00"));
        assertThat(funding.total().inKind()).isEqualTo(euros("5000.00"));
    }

    @Test
    void has_money_again_once_an_award_ends() {
        Award paid = holding(agreed(1, "100.00", "50.00").moved(payment("30.00", SIGNED.plusMonths(1), "M1")));
        Funding full = holding(granting(funding("100.00"), paid));

        Funding after = holding(full.with(Optional.of(paid), paid.ended(new End(SIGNED, "parti")), NOTHING_APART));

        assertThat(after.total()).satisfies(sums -> {
            assertThat(sums.committed()).isEqualTo(euros("30.00"));
            assertThat(sums.paid()).isEqualTo(euros("30.00"));
            assertThat(sums.granted()).isEqualTo(euros("0.00"));
            assertThat(sums.awards()).isZero();
        });
        assertThat(granting(after, award(2, "70.00"))).isInstanceOf(Checked.Holds.class);
        assertThat(granting(after, award(2, "70.01"))).isInstanceOf(Checked.Breaks.class);
    }

    @Test
    void grants_in_one_currency() {
        Award dollars = new Award(
                award(1, "1.00").id(),
                award(1, "1.00").ask(),
                new Money(BigDecimal.ONE, Currency.getInstance("USD")),
                award(1, "1.00").beneficiaries(),
                Terms.NONE,
                Optional.empty(),
                Ledger.EMPTY,
                Optional.empty(),
                Revision.NONE);

        assertThat(reason(granting(funding("100.00"), dollars))).isInstanceOf(AnotherCurrency.class);
    }

    @Test
    void keeps_its_envelope_where_less_is_announced_than_is_committed() {
        Funding funding = holding(granting(funding("100.00"), award(1, "60.00")));

        assertThat(funding.announcedAgain(new Envelope(euros("59.99"), FundingSource.UNKNOWN))
                        .envelope()
                        .amount())
                .isEqualTo(euros("100.00"));
        assertThat(funding.announcedAgain(new Envelope(euros("60.00"), FundingSource.UNKNOWN))
                        .envelope()
                        .amount())
                .isEqualTo(euros("60.00"));
    }

    @Property(seed = "46")
    void knows_the_sums_of_its_awards_whatever_is_granted_again(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 6_000) Integer> cents) {
        Funding funding = funding("100.00");
        Map<Integer, Award> kept = new HashMap<>();
        for (int i = 0; i < cents.size(); i++) {
            int number = 1 + cents.get(i) % 5;
            Award award = award(number, BigDecimal.valueOf(cents.get(i), 2).toPlainString());
            Optional<Award> before = Optional.ofNullable(kept.get(number));
            Funding now = funding;
            funding = now.with(before, award, NOTHING_APART)
                    .fold(
                            after -> {
                                kept.put(number, award);
                                return after;
                            },
                            refused -> now);
            Money sum = kept.values().stream().map(Award::granted).reduce(euros("0"), Money::plus);
            assertThat(funding.total().committed()).isEqualTo(sum).isLessThanOrEqualTo(euros("100.00"));
        }
    }
}
