package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.AdministrationsFormat.Listed;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Reading;
import fr.palmares.domain.administration.Administration;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrationsCsvTest {

    private static final String HEADER = "id,name,acronym,from,until,parent,siret\n";

    private static Reading<List<Listed>> read(String text) {
        return MarkdownFormats.administrations()
                .read(new Document("administrations.csv", ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<Administration> administrations(String text) {
        return read(text)
                .fold(
                        readable -> readable.content().stream()
                                .map(Listed::administration)
                                .toList(),
                        refused -> {
                            throw new AssertionError(refused.diagnostics().toString());
                        });
    }

    private static String refusal(String text) {
        return read(text)
                .fold(
                        readable -> "read",
                        refused -> refused.diagnostics().get(0).code() + " "
                                + refused.diagnostics().get(0).position().line());
    }

    @Test
    void reads_one_body_from_the_lines_of_its_names() {
        String text = HEADER
                + "ofb,Agence des eaux,AFB,,2019,,\nautre,\"Autre, et plus\",,,,ofb,\n"
                + "ofb,Office des eaux,OFB,2020-01-01,,,\n";

        List<Administration> read = administrations(text);

        assertThat(read).hasSize(2);
        assertThat(read.get(0).nameOn(LocalDate.of(2019, 12, 31)).acronym()).contains("AFB");
        assertThat(read.get(0).nameOn(LocalDate.of(2020, 1, 1)).name()).isEqualTo("Office des eaux");
        assertThat(read.get(1).latestName().name()).isEqualTo("Autre, et plus");
        assertThat(read.get(1).parent()).map(Object::toString).contains("ofb");
    }

    @Test
    void reads_semicolons_and_a_byte_order_mark_as_spreadsheets_write_them() {
        String text = "\uFEFF" + HEADER.replace(',', ';') + "a;Un, deux;;;;;\r\n";

        assertThat(administrations(text))
                .singleElement()
                .extracting(body -> body.latestName().name())
                .isEqualTo("Un, deux");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv-value-missing 3|a,Un,,,,,~,Deux,,,,,",
                "csv-value-missing 2|a,,,,,,",
                "csv-not-a-slug 2|A B,Un,,,,,",
                "csv-not-a-day 2|a,Un,,hier,,,",
                "csv-period-backwards 2|a,Un,,2020,2019,,",
                "csv-names-overlap 2|a,Un,,,2019,,~a,Deux,,2019,,,",
                "csv-own-parent 2|a,Un,,,,a,",
                "csv-not-a-siret 3|a,Un,,,,,~b,Deux,,,,,12345678901234"
            })
    void says_in_which_line_a_value_is_wrong(String code, String lines) {
        assertThat(refusal(HEADER + lines.replace('~', '\n') + "\n")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv-unknown-column 1|id,name,colour~a,Un,red",
                "csv-missing-column 1|id,acronym~a,U",
                "csv-empty 1|id,name"
            })
    void refuses_a_table_of_another_form(String code, String lines) {
        assertThat(refusal(lines.replace('~', '\n') + "\n")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "csv-too-many-values 2:11|a,Un,,,,,,x",
                "csv-too-many-values 3:11|a,Un,,,,,~b,De,,,,,,x",
                "csv-quote-unclosed 2:3|a,\"Un,,,,,",
                "csv-quote-unclosed 4:3|a,\"Un~et demi\",,,,,~b,\"De \"\"ux,,,,,",
                "csv-text-behind-quote 2:7|a,\"Un\"x,,,,,"
            })
    void says_in_which_line_and_column_a_table_loses_its_form(String where, String lines) {
        Reading<List<Listed>> reading = read(HEADER + lines.replace('~', '\n') + "\n");

        String refused = reading.fold(
                readable -> "read",
                unreadable -> unreadable.diagnostics().get(0).code() + " "
                        + unreadable.diagnostics().get(0).position().line() + ":"
                        + unreadable.diagnostics().get(0).position().column());
        assertThat(refused).isEqualTo(where);
    }

    @Test
    void reads_quoted_values_that_hold_lines_quotes_and_separators() {
        assertThat(administrations(HEADER + "a,\"Un, \"\"deux\"\"\ntrois\",,,,,\n\nb,Quatre,,,,,"))
                .extracting(body -> body.latestName().name())
                .hasSize(2)
                .last()
                .isEqualTo("Quatre");
    }
}
