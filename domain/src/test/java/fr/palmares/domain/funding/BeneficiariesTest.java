package fr.palmares.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.funding.FundingRefusal.BeneficiaryTwice;
import fr.palmares.domain.funding.FundingRefusal.SharesNotWhole;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BeneficiariesTest {

    private static Beneficiary body(String id, long numerator, long denominator) {
        return Beneficiary.of(AdministrationId.of(id), Fraction.of(numerator, denominator));
    }

    private static List<Money> split(String amount, Beneficiary... all) {
        return new Beneficiaries(List.of(all)).split(Money.euros(amount));
    }

    @Test
    void gives_the_odd_cent_to_the_largest_share() {
        assertThat(split("0.01", body("a", 1, 3), body("b", 2, 3)))
                .containsExactly(Money.euros("0.00"), Money.euros("0.01"));
    }

    @Test
    void gives_the_odd_cent_to_the_first_named_among_equals() {
        assertThat(split("100.00", body("a", 1, 3), body("b", 1, 3), body("c", 1, 3)))
                .containsExactly(Money.euros("33.34"), Money.euros("33.33"), Money.euros("33.33"));
        assertThat(split("200.00", body("a", 1, 3), body("b", 1, 3), body("c", 1, 3)))
                .containsExactly(Money.euros("66.67"), Money.euros("66.67"), Money.euros("66.66"));
    }

    @Test
    void refuses_shares_that_sum_to_anything_but_1() {
        assertThat(Beneficiaries.of(List.of(body("a", 1, 2), body("b", 49, 100))))
                .isEqualTo(Checked.breaking(new SharesNotWhole(Fraction.of(99, 100))));
        assertThat(Beneficiaries.of(List.of(body("a", 1, 2), body("b", 51, 100))))
                .isEqualTo(Checked.breaking(new SharesNotWhole(Fraction.of(101, 100))));
        assertThat(Beneficiaries.of(List.of())).isEqualTo(Checked.breaking(new SharesNotWhole(Fraction.ZERO)));
    }

    @Test
    void refuses_a_beneficiary_that_is_named_twice() {
        assertThat(Beneficiaries.of(List.of(body("a", 1, 2), body("a", 1, 2))))
                .isEqualTo(Checked.breaking(new BeneficiaryTwice("a")));
    }

    @Test
    void knows_no_beneficiary_without_a_share() {
        assertThatThrownBy(() -> body("a", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "46")
    void shares_every_cent_out_and_none_twice(
            @ForAll @LongRange(min = 1, max = 99999999999999999L) long cents,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        long sum = weights.stream().mapToLong(weight -> weight).sum();
        List<Beneficiary> all = new ArrayList<>();
        IntStream.range(0, weights.size()).forEach(i -> all.add(body("b" + i, weights.get(i), sum)));
        Money amount = Money.euros(BigDecimal.valueOf(cents, 2));

        List<Money> parts = new Beneficiaries(all).split(amount);

        assertThat(parts.stream().reduce(Money.euros("0"), Money::plus)).isEqualTo(amount);
        IntStream.range(0, all.size())
                .forEach(i -> assertThat(exact(parts.get(i))
                                .minus(exact(amount).times(all.get(i).share())))
                        .isLessThanOrEqualTo(Fraction.of(1, 100))
                        .isGreaterThan(Fraction.of(-1, 100)));
    }

    private static Fraction exact(Money money) {
        return Fraction.of(money.amount());
    }
}
