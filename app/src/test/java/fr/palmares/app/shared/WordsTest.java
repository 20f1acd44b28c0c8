package fr.palmares.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.selection.Reason;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle("fr.palmares.app.shared." + name, language.locale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "help"})
    void say_the_same_in_both_languages(String name) {
        assertThat(bundle(name, Language.ENGLISH).keySet())
                .isEqualTo(bundle(name, Language.FRENCH).keySet());
    }

    @Test
    void fill_the_same_blanks_in_both_languages() {
        assertThat(blanks(Language.ENGLISH)).isEqualTo(blanks(Language.FRENCH));
    }

    private static Map<String, Integer> blanks(Language language) {
        ResourceBundle words = bundle("words", language);
        Map<String, Integer> blanks = new TreeMap<>();
        words.keySet()
                .forEach(key -> blanks.put(
                        key,
                        new MessageFormat(words.getString(key), language.locale()).getFormatsByArgumentIndex().length));
        return blanks;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hold_no_straight_apostrophe_which_would_swallow_a_blank(Language language) {
        ResourceBundle words = bundle("words", language);

        assertThat(words.keySet()).noneMatch(key -> words.getString(key).contains("'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"url", "unreachable", "locked", "credentials", "corrupted", "newer", "schema", "full", "unsafe"})
    void say_why_a_database_cannot_be_used(String code) {
        assertThat(bundle("words", Language.FRENCH).containsKey("database-" + code))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"port-taken", "port-forbidden", "unknown-host"})
    void say_why_a_server_cannot_listen(String code) {
        assertThat(bundle("words", Language.FRENCH).containsKey(code)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void say_why_some_are_not_selected(Reason reason) {
        assertThat(bundle("words", Language.FRENCH).containsKey("out." + reason.code()))
                .isTrue();
    }

    @Test
    void write_points_as_the_language_does() {
        assertThat(Words.in(Language.FRENCH).of(Fraction.of(37, 3))).isEqualTo("12,33");
        assertThat(Words.in(Language.ENGLISH).of(Fraction.of(37, 3))).isEqualTo("12.33");
    }

    @Test
    void count_in_either_grammar() {
        assertThat(Words.in(Language.FRENCH).of("laureates-counted", 0)).isEqualTo("0 lauréat");
        assertThat(Words.in(Language.FRENCH).of("laureates-counted", 1)).isEqualTo("1 lauréat");
        assertThat(Words.in(Language.FRENCH).of("laureates-counted", 2)).isEqualTo("2 lauréats");
        assertThat(Words.in(Language.ENGLISH).of("laureates-counted", 0)).isEqualTo("0 laureates");
        assertThat(Words.in(Language.ENGLISH).of("laureates-counted", 1)).isEqualTo("1 laureate");
    }

    @Test
    void write_money_as_the_language_does() {
        Money envelope = Money.euros("4000000.00");

        assertThat(Words.in(Language.FRENCH).of(envelope)).isEqualTo("4\u202F000\u202F000,00\u00A0€");
        assertThat(Words.in(Language.ENGLISH).of(envelope)).isEqualTo("€4,000,000.00");
    }

    @Test
    void steer_no_terminal_by_what_fills_a_blank() {
        assertThat(Words.in(Language.FRENCH).of("next-page", "\u001B[2J")).isEqualTo("la suite : \uFFFD[2J");
    }
}
