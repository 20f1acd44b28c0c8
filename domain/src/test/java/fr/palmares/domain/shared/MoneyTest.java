package fr.palmares.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static Money cents(long cents) {
        return Money.euros(BigDecimal.valueOf(cents, 2));
    }

    @Test
    void is_equal_however_many_zeros_are_written() {
        assertThat(Money.euros("4000000")).isEqualTo(Money.euros("4e6")).hasToString("4000000.00 EUR");
    }

    @Test
    void refuses_what_is_negative_too_large_or_finer_than_a_cent() {
        for (String wrong : new String[] {"-0.01", "1000000000000000", "1e999999999", "0.001"}) {
            assertThatThrownBy(() -> Money.euros(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void has_as_many_decimals_as_its_currency() {
        Currency yen = Currency.getInstance("JPY");

        assertThat(new Money(new BigDecimal("1200.0"), yen)).hasToString("1200 JPY");
        assertThatThrownBy(() -> new Money(new BigDecimal("0.5"), yen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neither_adds_nor_compares_two_currencies() {
        Money yen = new Money(BigDecimal.ONE, Currency.getInstance("JPY"));

        assertThatThrownBy(() -> cents(1).plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cents(1).compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "46")
    void adds_and_compares_to_the_cent(
            @ForAll @LongRange(min = 0, max = 49_999_999_999_999_999L) long one,
            @ForAll @LongRange(min = 0, max = 49_999_999_999_999_999L) long other) {
        assertThat(cents(one).plus(cents(other)))
                .isEqualTo(cents(other).plus(cents(one)))
                .isEqualTo(cents(one + other));
        assertThat(Integer.signum(cents(one).compareTo(cents(other)))).isEqualTo(Long.compare(one, other));
    }
}
