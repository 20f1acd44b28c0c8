package fr.palmares.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x08, 0x1B, 0x7F, 0x9B, 0x202E, 0x2066})
    void shows_what_would_steer_the_terminal_as_a_replacement(int steering) {
        assertThat(Printable.line("a" + Character.toString(steering) + "[2Jb")).isEqualTo("a\uFFFD[2Jb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u0085", "\u2028", "\u2029"})
    void keeps_a_text_on_one_line(String lineEnd) {
        assertThat(Printable.line("a" + lineEnd + "b")).isEqualTo("a b");
    }

    @Test
    void leaves_other_text_as_it_is() {
        String text = "« Œuvre » d’élève\u00A0: 日本 👍🏽 e\u0301";

        assertThat(Printable.line(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "e\u0301, 1", "a\u200Bb, 2", "日本, 4", "한, 2", "👍, 2", "ﬁ, 1", "Ａ, 2"})
    void counts_the_columns_that_a_terminal_takes(String text, int columns) {
        assertThat(Printable.width(text)).isEqualTo(columns);
    }
}
