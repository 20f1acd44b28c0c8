package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "import",
                "laureates",
                "calls",
                "administrations",
                "serve",
                "proposals",
                "eligibility",
                "select",
                "decide",
                "verify",
                "announce",
                "withdraw",
                "publish",
                "amend",
                "cancel",
                "complete",
                "award",
                "agree",
                "pay",
                "recover",
                "stop",
                "funding"
            })
    void explains_every_command_with_an_example(String command) {
        Ran ran = palmares(command, "--help");

        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ran.results())
                .startsWith("Usage : palmares " + command)
                .contains("Exemple :\n  palmares " + command);
        assertThat(ran.remarks()).isEmpty();
    }

    @Test
    void lists_the_commands_to_whoever_asks_for_none() {
        Ran ran = palmares();

        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ran.results()).contains("  import ", "  laureates ", "  serve ", "  demo ");
    }

    @Test
    void explains_in_english_where_that_is_asked_for() {
        assertThat(palmares("import", "--help", "--lang", "en").results()).contains("Reads articles, lists");
        assertThat(palmares("--lang=en", "import", "--help").results()).contains("Reads articles, lists");
        assertThat(Ran.in(Map.of("PALMARES_LANG", "en"), "import", "--help").results())
                .contains("Reads articles, lists");
    }

    @Test
    void tells_the_defaults_that_hold() {
        assertThat(palmares("serve", "--help").results())
                .contains(Settings.DEFAULTS.database())
                .contains(Settings.DEFAULTS.host())
                .contains("(" + Settings.DEFAULTS.port() + ")");
    }

    @Test
    void describes_every_option_and_argument() {
        assertThat(palmares("import", "--help").results().lines().filter(line -> line.startsWith("      ")))
                .allMatch(line -> line.strip().contains(" "));
    }

    @Test
    void says_its_version() {
        assertThat(palmares("--version").results()).matches("palmares \\S+\n");
        assertThat(palmares("-V").exit()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            laureate                   | unknown-command    | laureates
            frobnicate                 | unknown-command    | palmares --help
            laureates --cal x          | unknown-option     | --call
            laureates -x               | unknown-option     | palmares laureates --help
            laureates more             | unknown-argument   | palmares laureates --help
            laureates --call           | missing-value      | --call ID
            laureates --q a --q b      | option-twice       | --q
            laureates --json=maybe     | wrong-command-line | palmares laureates --help
            laureates --json --csv     | two-forms          | gardez-en un
            laureates --limit 0        | wrong-limit        | de 1 à 200
            laureates --limit 201      | wrong-limit        | essayez 50
            laureates --limit x        | wrong-limit        | « x »
            laureates --cursor x       | wrong-cursor       | recommencez sans --cursor
            laureates --call AMI_IA    | wrong-slug         | essayez « ami-ia »
            laureates --administration É | wrong-slug       | essayez « e »
            laureates --track Volet    | wrong-slug         | essayez « volet »
            laureates --db nowhere     | wrong-database     | jdbc:h2:file:./nowhere
            laureates --lang de        | wrong-language     | fr ou en
            import                     | missing-argument   | PATH
            import x --as calls        | wrong-kind         | call, administrations, proposals
            import x --call ?          | wrong-slug         | --call
            serve --port 65536         | wrong-port         | 8080
            award a 1 douze            | wrong-amount       | 1,5 M€
            award a 1 1,234            | wrong-amount       | décimales
            award a 1 5 --beneficiary b | wrong-pair        | --beneficiary
            award a 1 5 --beneficiary b=2 | wrong-share     | 1/3
            agree a 1                  | nothing-to-agree   | --instalment
            agree a 1 --on x           | wrong-date         | 2019-07-17
            agree a 1 --on 2019-09-02 --instalment 2019-9-1=5 | wrong-date | 2019-07-17
            pay a 1 5 --on 2019-09-02 --reference - | wrong-reference | 200
            """)
    void refuses_a_wrong_command_line_in_one_line_with_a_suggestion(String typed, String code, String suggestion) {
        Ran ran = palmares(typed.split(" "));

        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(ran.results()).isEmpty();
        assertThat(ran.remarks())
                .startsWith("palmares: error: ")
                .contains(suggestion)
                .endsWith("[" + code + "]\n")
                .hasLineCount(1);
    }

    @Test
    void refuses_in_the_language_asked_for_even_if_it_is_asked_for_last() {
        assertThat(palmares("laureates", "--cal", "--lang", "en").remarks())
                .isEqualTo("palmares: error: unknown option: “--cal”; try --call [unknown-option]\n");
    }

    @Test
    void refuses_a_search_that_is_too_long() {
        assertThat(palmares("laureates", "--q", "x".repeat(201)).remarks()).endsWith("[long-search]\n");
    }

    @Test
    void reads_no_file_that_an_argument_names_by_an_at_sign() {
        assertThat(palmares("import", "@pom.xml").remarks()).contains("@pom.xml:1:1: error:");
    }

    @Test
    void names_the_variable_that_holds_a_wrong_value() {
        assertThat(Ran.in(Map.of("PALMARES_PORT", "x"), "calls").remarks()).contains("PALMARES_PORT : « x »");
    }
}
