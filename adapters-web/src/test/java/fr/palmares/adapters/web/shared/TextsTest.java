package fr.palmares.adapters.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.CallState;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts FRENCH = new Texts(Language.FRENCH);
    private static final Texts ENGLISH = new Texts(Language.ENGLISH);
    private static final Pattern SAID = Pattern.compile("(?:say|count)\\(\\s*\"([a-z.A-Z-]+)\"[,)]");

    @Test
    void have_the_same_keys_with_the_same_blanks_in_both_languages() {
        ResourceBundle french = Texts.bundle(Language.FRENCH);
        ResourceBundle english = Texts.bundle(Language.ENGLISH);

        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(french.keySet())
                .allSatisfy(key ->
                        assertThat(blanks(french.getString(key))).as(key).isEqualTo(blanks(english.getString(key))));
    }

    private static Set<String> blanks(String words) {
        Set<String> blanks = new TreeSet<>();
        Matcher blank = Pattern.compile("\\{\\d}").matcher(words);
        while (blank.find()) {
            blanks.add(blank.group());
        }
        return blanks;
    }

    @Test
    void have_no_straight_apostrophe_which_would_swallow_a_blank() {
        for (Language language : Language.values()) {
            ResourceBundle bundle = Texts.bundle(language);
            assertThat(bundle.keySet())
                    .allSatisfy(key -> assertThat(bundle.getString(key)).doesNotContain("'"));
        }
    }

    @Test
    void word_every_problem_and_every_state_of_a_call() {
        Set<String> keys = Texts.bundle(Language.FRENCH).keySet();

        assertThat(keys)
                .containsAll(Arrays.stream(ProblemKind.values())
                        .map(kind -> "problem." + kind.code() + ".title")
                        .toList());
        assertThat(keys)
                .containsAll(Arrays.stream(ProblemKind.values())
                        .filter(kind -> kind != ProblemKind.BAD_PARAMETERS)
                        .map(kind -> "problem." + kind.code() + ".detail")
                        .toList());
        assertThat(keys)
                .containsAll(Arrays.stream(CallState.values())
                        .map(state -> "call.state." + state.name())
                        .toList());
    }

    @Test
    void have_every_key_that_code_and_templates_say() throws IOException {
        Set<String> keys = Texts.bundle(Language.FRENCH).keySet();

        assertThat(said())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys)
                        .anyMatch(known -> known.equals(key) || known.equals(key + ".one") || known.startsWith(key)));
    }

    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(jte|java)"))
                    .toList()) {
                Matcher matcher = SAID.matcher(Files.readString(file));
                while (matcher.find()) {
                    said.add(matcher.group(1));
                }
            }
        }
        return said;
    }

    @Test
    void count_as_each_language_does() {
        assertThat(FRENCH.count("call.found", 0)).isEqualTo("0 décrit");
        assertThat(FRENCH.count("call.found", 1)).isEqualTo("1 décrit");
        assertThat(FRENCH.count("call.found", 2)).isEqualTo("2 décrits");
        assertThat(ENGLISH.count("administration.laureates", 0)).isEqualTo("0 winning projects");
        assertThat(ENGLISH.count("administration.laureates", 1)).isEqualTo("1 winning project");
    }

    @Test
    void write_money_as_each_language_does() {
        assertThat(FRENCH.money(Money.euros("4000000"))).isEqualTo("4\u202f000\u202f000\u00a0€");
        assertThat(FRENCH.money(Money.euros("1.50"))).isEqualTo("1,50\u00a0€");
        assertThat(ENGLISH.money(Money.euros("4000000.05"))).isEqualTo("€4,000,000.05");
    }

    @Test
    void write_days_and_periods_as_each_language_does() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate last = LocalDate.of(2021, 12, 31);

        assertThat(FRENCH.date(first)).isEqualTo("1er janvier 2020");
        assertThat(ENGLISH.date(first)).isEqualTo("1 January 2020");
        assertThat(FRENCH.period(Period.since(first))).isEqualTo("depuis le 1er janvier 2020");
        assertThat(FRENCH.period(Period.until(last))).isEqualTo("jusqu’au 31 décembre 2021");
        assertThat(ENGLISH.period(new Period(Optional.of(first), Optional.of(last))))
                .isEqualTo("1 January 2020 to 31 December 2021");
        assertThat(FRENCH.period(Period.ALWAYS)).isEqualTo("sans date connue");
    }

    @Test
    void do_not_depend_on_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(FRENCH.say("frame.home")).isEqualTo("Accueil");
            assertThat(FRENCH.number(1234)).isEqualTo("1\u202f234");
        } finally {
            Locale.setDefault(before);
        }
    }
}
