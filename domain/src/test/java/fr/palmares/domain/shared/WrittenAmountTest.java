package fr.palmares.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.shared.WrittenAmount.Fault;
import fr.palmares.domain.shared.WrittenAmount.Read;
import fr.palmares.domain.shared.WrittenAmount.Wrong;
import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120000|120000.00",
                "120000.5|120000.50",
                "120 000,00 €|120000.00",
                "120\u00A0000,00\u00A0€|120000.00",
                "120\u202F000\u202F€|120000.00",
                "1 234 567,89|1234567.89",
                "1.234.567,89 €|1234567.89",
                "1,234,567.89|1234567.89",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "1.234.567|1234567.00",
                "4000000.00 EUR|4000000.00",
                "12 euros|12.00",
                "120 k€|120000.00",
                "120,5 K€|120500.00",
                "1,5 M€|1500000.00",
                "1.5M€|1500000.00",
                "1,234 M€|1234000.00",
                "0,000001 M€|1.00",
                "0,01|0.01",
                "999 999 999 999 999,99|999999999999999.99",
                "+5|5.00"
            })
    void reads_amounts_exactly_however_they_are_written(String text, String euros) {
        assertThat(WrittenAmount.of(text)).isEqualTo(new Read(Money.euros(euros)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5|NEGATIVE",
                "−5,00 €|NEGATIVE",
                "0|ZERO",
                "0,00 €|ZERO",
                "1,234|DECIMALS",
                "1.234|DECIMALS",
                "1.500 M€|DECIMALS",
                "0,000000001 M€|DECIMALS",
                "120.000|DECIMALS",
                "120.000 €|DECIMALS",
                "120,000|DECIMALS",
                "12.340 EUR|DECIMALS",
                "1000000000000000|TOO_LARGE",
                "1 000 000 000 M€|TOO_LARGE",
                "100 $|CURRENCY",
                "£5|UNREADABLE",
                "12 34|UNREADABLE",
                "1 2345|UNREADABLE",
                "1.234.56|UNREADABLE",
                "1,2,3|UNREADABLE",
                "1e6|UNREADABLE",
                "douze|UNREADABLE",
                "12 pommes|UNREADABLE",
                "٣|UNREADABLE",
                "NaN|UNREADABLE",
                "5 M|UNREADABLE"
            })
    void says_what_is_wrong_with_what_is_no_amount(String text, Fault fault) {
        assertThat(WrittenAmount.of(text)).isEqualTo(new Wrong(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 USD", "100USD"})
    void keeps_another_currency_for_whoever_knows_which_one_is_expected(String text) {
        assertThat(WrittenAmount.of(text))
                .isEqualTo(new Read(new Money(new BigDecimal("100"), Currency.getInstance("USD"))));
    }

    @Property(seed = "46")
    void reads_back_every_amount_that_is_written_in_french(
            @ForAll @LongRange(min = 1, max = 99999999999999999L) long n) {
        Money money = Money.euros(BigDecimal.valueOf(n, 2));
        String[] parts = money.amount().toPlainString().split("\\.", -1);
        String grouped = parts[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", "\u202F");

        assertThat(WrittenAmount.of(grouped + "," + parts[1] + "\u00A0€")).isEqualTo(new Read(money));
    }

    @Property(seed = "46")
    void never_throws(@ForAll @StringLength(max = 70) String text) {
        assertThat(WrittenAmount.of(text)).isNotNull();
    }
}
