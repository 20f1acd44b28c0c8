package fr.palmares.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void is_kept_in_lowest_terms_with_a_positive_denominator() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(8, 4)).isEqualTo(Fraction.of(2)).hasToString("2");
    }

    @Test
    void refuses_to_divide_by_nothing() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessageContaining("1/0");
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_a_decimal_where_that_ends_and_only_there() {
        assertThat(Fraction.of(37, 4).decimal()).contains(new BigDecimal("9.25"));
        assertThat(Fraction.of(4000, 2).decimal()).contains(new BigDecimal("2000"));
        assertThat(Fraction.of(37, 3).decimal()).isEmpty();
        assertThat(Fraction.of(37, 3).rounded(2)).isEqualTo("12.33");
        assertThat(Fraction.of(-1, 8).rounded(2)).isEqualTo("-0.13");
    }

    @Test
    void takes_a_decimal_exactly() {
        assertThat(Fraction.of(new BigDecimal("12.50"))).isEqualTo(Fraction.of(25, 2));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000));
    }

    @Property(seed = "46")
    void adds_and_takes_away_exactly(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long one,
            @ForAll @IntRange(min = 1, max = 100_000) int part,
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long other,
            @ForAll @IntRange(min = 1, max = 100_000) int otherPart) {
        Fraction left = Fraction.of(one, part);
        Fraction right = Fraction.of(other, otherPart);

        assertThat(left.plus(right).minus(right)).isEqualTo(left);
        assertThat(left.compareTo(right)).isEqualTo(left.minus(right).signum());
        assertThat(left.plus(right).times(Fraction.of(2)))
                .isEqualTo(left.plus(left).plus(right.plus(right)));
    }
}
