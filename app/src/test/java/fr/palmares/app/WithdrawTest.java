package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who moves up when a laureate leaves, on the example. */
class WithdrawTest extends OnTheExample {

    @Test
    void moves_the_reserve_list_up_when_a_laureate_withdraws() {
        sealed();
        Path file = temporary.resolve("second.json");

        Ran withdrawn = run("withdraw", "ami-ia-2", "3", "--motive", "équipe dissoute", "--out", file.toString());

        assertThat(withdrawn.results())
                .contains("la candidature 10 ne peut monter : enveloppe de la formule technical")
                .contains("la candidature 8 se désiste")
                .contains("la candidature 3 prend sa place")
                .contains("elle remplace la décision 1");
        assertThat(palmares("verify", file.toString()).exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("decide", "ami-ia-2", "--overrides", OVERRIDES, "--json")
                        .json()
                        .at("/withdrawals/0/proposal")
                        .asInt())
                .as("who left stays away from later decisions")
                .isEqualTo(8);
    }

    @Test
    void keeps_who_left_off_every_later_list_and_reserve() throws IOException {
        sealed();
        run("withdraw", "ami-ia-2", "3", "--motive", "équipe dissoute");
        Path overrides = temporary.resolve("others.md");
        Files.writeString(overrides, """
                ---
                overrides:
                  - {proposal: 8, change: out, motive: "partie"}
                ---
                """);
        run("decide", "ami-ia-2", "--overrides", overrides.toString());

        JsonNode last = run("decide", "ami-ia-2", "--json").json();

        assertThat(last.path("decision").asInt()).isEqualTo(4);
        assertThat(numbers(last.at("/decided/list"))).doesNotContain(8);
        assertThat(numbers(last.at("/decided/reserve"))).doesNotContain(8);
    }

    @Test
    void tells_the_number_that_each_laureate_is_to_have() {
        JsonNode decided =
                run("decide", "ami-ia-2", "--overrides", OVERRIDES, "--json").json();
        JsonNode withdrawn = run("withdraw", "ami-ia-2", "3", "--motive", "équipe dissoute", "--json")
                .json();

        assertThat(decided.at("/laureates/2/number").asInt()).isEqualTo(3);
        assertThat(decided.at("/laureates/2/proposal").asInt()).isEqualTo(8);
        assertThat(withdrawn.at("/left/proposal").asInt()).isEqualTo(8);
        assertThat(withdrawn.at("/left/promoted").asInt()).isEqualTo(3);
        assertThat(withdrawn.at("/left/passedOver/0/reason").asString()).isEqualTo("track-envelope");
    }

    @Test
    void says_when_nobody_fits_the_place_of_who_left() {
        sealed();
        for (int left = 0; left < 5; left++) {
            run("withdraw", "ami-ia-2", "1", "--motive", "départ");
        }

        Ran last = run("withdraw", "ami-ia-2", "1", "--motive", "départ");

        assertThat(last.exit()).isEqualTo(ExitCode.DONE);
        assertThat(last.results()).contains("personne ne prend sa place");
    }
}
