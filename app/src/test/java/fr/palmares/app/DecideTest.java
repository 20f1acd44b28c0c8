package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** From the computed list to the sealed decision and its file, on the example. */
class DecideTest extends OnTheExample {

    @Test
    void seals_the_computed_and_the_decided_list_side_by_side_with_both_motives() {
        JsonNode decision =
                run("decide", "ami-ia-2", "--overrides", OVERRIDES, "--json").json();

        assertThat(numbers(decision.path("computed").path("list"))).contains(9).doesNotContain(41);
        assertThat(numbers(decision.path("decided").path("list")))
                .containsExactly(2, 5, 6, 8, 11, 14, 16, 18, 22, 26, 29, 31, 36, 41, 44);
        assertThat(decision.at("/decided/totals/amount/amount").asString()).isEqualTo("3979000.00");
        assertThat(decision.path("overrides")
                        .valueStream()
                        .map(it -> it.path("motive").asString()))
                .hasSize(2)
                .noneMatch(String::isBlank);
        assertThat(numbers(decision.at("/decided/reserve"))).containsExactly(10, 3, 17, 20, 23);
        assertThat(decision.path("digest").asString()).matches("sha256:[0-9a-f]{64}");
        assertThat(decision.path("replaces").isNull()).isTrue();
    }

    @Test
    void tells_a_person_both_lists_the_motives_and_the_seal() {
        Ran decided = run("decide", "ami-ia-2", "--overrides", OVERRIDES);

        assertThat(decided.results())
                .contains("liste calculée : 15 retenues, 3\u202F993\u202F000,00\u00A0€")
                .contains("liste décidée : 15 retenues, 3\u202F979\u202F000,00\u00A0€")
                .contains("retrait de la candidature 9 : ")
                .contains("repêchage de la candidature 41 : ")
                .contains("décision 1 sur ami-ia-2, scellée : sha256:");
    }

    @Test
    void verifies_its_file_without_a_database() {
        Ran verified = palmares("verify", sealed().toString(), "--db", "jdbc:h2:tcp://127.0.0.1:1/none");

        assertThat(verified.exit()).as(verified.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(verified.results())
                .contains("46 candidatures")
                .contains("optimale : prouvée par son certificat")
                .contains("l’empreinte tient : sha256:");
        assertThat(palmares("verify", sealed().toString(), "--json")
                        .json()
                        .path("verified")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void verifies_no_file_of_which_one_byte_was_changed() throws IOException {
        byte[] sealed = Files.readAllBytes(sealed());
        Random random = new Random(46);
        Path file = temporary.resolve("changed.json");
        for (int i = 0; i < 40; i++) {
            byte[] changed = sealed.clone();
            int place = random.nextInt(sealed.length);
            changed[place] = (byte) (changed[place] + 1 + random.nextInt(255));
            Files.write(file, changed);

            Ran verified = palmares("verify", file.toString());

            assertThat(verified.exit()).as("byte %d", place).isEqualTo(ExitCode.REFUSED);
            assertThat(verified.remarks()).hasLineCount(1).contains("[");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "impact":"11"         | "impact":"19"          | score-differs
            "1":"56/5"            | "1":"57/5"             | score-differs
            "reserve":[10,3,17    | "reserve":[3,10,17     | reserve-differs
            "amount":"3979000.00" | "amount":"3979000.01"  | decided-totals-differ
            "change":"out"        | "change":"in"          | override-in-already
            "juror":"J1"          | "juror":"J9"           | digest-differs
            {"branch":            | {"branch":46,"was":    | not-a-decision
            "weight":"            | "weight":"0            | byte-differs
            "weight":"            | "weight":"-            | not-a-decision
            "impact":"11"         | "impact":"21"          | not-a-decision
            "track":"technical"   | "track":"other"        | not-a-decision
            "replaces":null       | "replaces": null       | byte-differs
            "replaces":null       | "replaces":7           | not-a-decision
            """)
    void names_the_first_thing_that_differs(String before, String after, String code) throws IOException {
        Path file = sealed();
        String text = Files.readString(file);
        assertThat(text).contains(before);
        int place = text.indexOf(before);
        String changed = text.substring(0, place) + after + text.substring(place + before.length());
        Files.writeString(file, changed, StandardCharsets.UTF_8);

        Ran verified = palmares("verify", file.toString());

        assertThat(verified.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(verified.remarks()).contains(code + "]");
    }

    @Test
    void corrects_a_decision_by_another_that_names_it() {
        sealed();

        JsonNode second = run("decide", "ami-ia-2", "--json").json();

        assertThat(second.path("decision").asInt()).isEqualTo(2);
        assertThat(second.path("replaces").asInt()).isEqualTo(1);
        assertThat(second.path("decided")).isEqualTo(second.path("computed"));
    }

    @Test
    void refuses_overrides_that_cannot_be_each_at_its_place_and_seals_nothing() throws IOException {
        Path overrides = temporary.resolve("overrides.md");
        Files.writeString(overrides, """
                ---
                overrides:
                  - {proposal: 2, change: in, motive: "déjà là"}
                  - {proposal: 7, change: out, motive: "pas là"}
                  - {proposal: 99, change: in, motive: "inconnue"}
                  - {proposal: 9, change: out, motive: "une fois"}
                  - {proposal: 9, change: out, motive: "deux fois"}
                ---
                """);

        Ran refused = run("decide", "ami-ia-2", "--overrides", overrides.toString());

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks())
                .contains("overrides.md:3:", "[override-in-already]")
                .contains("overrides.md:4:", "[override-out-of-nothing]")
                .contains("overrides.md:5:", "[unknown-proposal]")
                .contains("overrides.md:7:", "[override-twice]");
        assertThat(run("announce", "ami-ia-2").remarks()).contains("[not-to-be-announced]");
    }

    @Test
    void refuses_an_override_without_a_motive_and_one_that_breaks_the_seats() throws IOException {
        Path overrides = temporary.resolve("overrides.md");
        Files.writeString(overrides, "---\noverrides:\n  - {proposal: 9, change: out}\n---\n");
        assertThat(run("decide", "ami-ia-2", "--overrides", overrides.toString())
                        .remarks())
                .contains("overrides.md:3:");

        Files.writeString(overrides, "---\noverrides:\n  - {proposal: 41, change: in, motive: \"de plus\"}\n---\n");
        assertThat(run("decide", "ami-ia-2", "--overrides", overrides.toString())
                        .remarks())
                .contains("[decided-seats]");
    }

    @Test
    void refuses_to_write_where_it_cannot_before_it_decides_anything() {
        String nowhere = temporary.resolve("no-folder").resolve("d.json").toString();

        Ran refused = run("decide", "ami-ia-2", "--out", nowhere);

        assertThat(refused.exit()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(run("announce", "ami-ia-2").remarks()).contains("[not-to-be-announced]");
    }

    @Test
    void refuses_what_is_no_decision_with_its_place() throws IOException {
        Path file = temporary.resolve("x.json");
        Files.writeString(file, "{\n  \"call\": nope\n}");

        assertThat(palmares("verify", file.toString()).remarks())
                .contains("x.json:2:")
                .contains("[not-a-decision]");
        assertThat(palmares("verify", "no-such-file.json").remarks()).contains("[cannot-read]");
    }
}
