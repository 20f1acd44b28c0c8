package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is granted, agreed on and paid once the example is announced, from the command line. */
class MoneyTest {

    private static final String OVERRIDES =
            Folder.EXAMPLE.resolve("overrides.md").toString();

    private String database = "";

    @BeforeEach
    void announceTheExample(TestInfo test) {
        database = Databases.inMemory(test);
        run("import", Folder.EXAMPLE.toString());
        run("decide", "ami-ia-2", "--overrides", OVERRIDES);
        run("announce", "ami-ia-2", "--on", "2019-07-17");
    }

    @AfterEach
    void holds_afterwards() {
        Databases.assertThatItHolds(database);
    }

    private Ran run(String... arguments) {
        return palmares(Databases.with(arguments, "--db", database));
    }

    private JsonNode funding() {
        return run("funding", "ami-ia-2", "--json").json();
    }

    private void agree() {
        run("award", "ami-ia-2", "3", "250 000,00 €");
        run(
                "agree",
                "ami-ia-2",
                "3",
                "--on",
                "2019-09-02",
                "--instalment",
                "2019-10-01=150k€",
                "--instalment",
                "prototype=100000");
    }

    @Test
    void grants_agrees_and_pays_within_what_is_due() {
        agree();

        assertThat(run("pay", "ami-ia-2", "3", "150000", "--on", "2019-10-04", "--reference", "M1")
                        .results())
                .contains("ami-ia-2/3 : 150\u202F000,00\u00A0€ versés sur 250\u202F000,00\u00A0€");
        Ran refused = run("pay", "ami-ia-2", "3", "0,01", "--on", "2019-10-05", "--reference", "M2");
        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks()).contains("dépasse de 0,01\u00A0€").contains("[not-due]");
        run("agree", "ami-ia-2", "3", "--met", "prototype=2020-01-15", "--published", "2019-10-01");
        assertThat(run("pay", "ami-ia-2", "3", "100000", "--on", "2020-01-20", "--reference", "M2")
                        .exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("pay", "ami-ia-2", "3", "1", "--on", "2020-01-20", "--reference", "M2")
                        .remarks())
                .contains("[reference-used]");
        assertThat(run("recover", "ami-ia-2", "3", "20000", "--on", "2020-02-01", "--reference", "R1")
                        .results())
                .contains("il reste 230\u202F000,00\u00A0€ versés");
        assertThat(funding().at("/total/paid/amount").asString()).isEqualTo("230000.00");
        assertThat(funding().at("/total/committed/amount").asString()).isEqualTo("230000.00");
    }

    @Test
    void refuses_a_payment_on_a_day_that_is_still_to_come() {
        agree();

        Ran refused = run("pay", "ami-ia-2", "3", "100", "--on", "2026-11-25", "--reference", "M1");

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks())
                .contains("le 2026-11-25 est à venir : nous sommes le 2026-11-24")
                .contains("[not-yet]");
        assertThat(run("pay", "ami-ia-2", "3", "100", "--on", "2026-11-24", "--reference", "M1")
                        .exit())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void refuses_a_cent_above_the_envelope_of_the_call_or_of_a_track() {
        run("award", "ami-ia-2", "1", "3 500 000 €");

        assertThat(run("award", "ami-ia-2", "2", "0,01").remarks()).contains("[over-track-envelope]");
        assertThat(run("award", "ami-ia-2", "15", "500 000,01").remarks())
                .contains("dépasse de 0,01\u00A0€")
                .contains("[over-envelope]");
        assertThat(run("award", "ami-ia-2", "15", "500k€", "--json")
                        .json()
                        .at("/left/amount")
                        .asString())
                .isEqualTo("0.00");
        assertThat(run("award", "ami-ia-2", "2", "9 M€", "--in-kind").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void shares_an_award_among_beneficiaries_on_record() {
        assertThat(run("award", "ami-ia-2", "1", "100", "--beneficiary", "dgs=1/2", "--beneficiary", "ign=49%")
                        .remarks())
                .contains("les parts des bénéficiaires font 99/100")
                .contains("[shares-not-whole]");
        assertThat(run("award", "ami-ia-2", "1", "100", "--beneficiary", "nobody=1")
                        .remarks())
                .contains("[unknown-beneficiary]");
        run("award", "ami-ia-2", "1", "100,01", "--beneficiary", "dgs=1/2", "--beneficiary", "ign=50%");

        JsonNode beneficiaries = funding().at("/awards/items/0/beneficiaries");

        assertThat(beneficiaries.at("/0/amount/amount").asString()).isEqualTo("50.01");
        assertThat(beneficiaries.at("/1/amount/amount").asString()).isEqualTo("50.00");
    }

    @Test
    void frees_what_a_laureate_that_leaves_was_not_paid() {
        agree();
        run("pay", "ami-ia-2", "3", "100000", "--on", "2019-10-04", "--reference", "M1");

        run("withdraw", "ami-ia-2", "3", "--motive", "équipe dissoute");

        assertThat(funding().at("/total/committed/amount").asString()).isEqualTo("100000.00");
        assertThat(funding().at("/awards/items/0/end/why").asString()).isEqualTo("équipe dissoute");
        assertThat(run("pay", "ami-ia-2", "3", "1", "--on", "2019-10-05", "--reference", "M2")
                        .remarks())
                .contains("[award-ended]");
        run("announce", "ami-ia-2", "--on", "2019-11-04");
        assertThat(run("award", "ami-ia-2", "3", "1").remarks()).contains("[laureate-left]");
    }

    @Test
    void counts_what_a_laureate_that_leaves_keeps_before_anybody_moves_up(@TempDir Path temporary) {
        run("award", "ami-ia-2", "3", "250 000 €");
        run("agree", "ami-ia-2", "3", "--on", "2019-09-02", "--instalment", "2019-10-01=250000");
        run("pay", "ami-ia-2", "3", "250000", "--on", "2019-10-04", "--reference", "M1");
        String file = temporary.resolve("decision.json").toString();

        Ran withdrawn = run("withdraw", "ami-ia-2", "3", "--motive", "équipe dissoute", "--out", file);

        assertThat(withdrawn.results())
                .contains("elle garde 250\u202F000,00\u00A0€ déjà versés : ils comptent dans l’enveloppe")
                .contains("personne ne prend sa place");
        assertThat(palmares("verify", file).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void stops_an_award_and_keeps_what_was_paid() {
        agree();

        assertThat(run("stop", "ami-ia-2", "3", "--on", "2020-01-01", "--motive", "abandon")
                        .results())
                .contains("ami-ia-2/3 : l’aide prend fin, 0,00\u00A0€ versés")
                .contains("4\u202F000\u202F000,00\u00A0€ dans l’enveloppe");
        assertThat(run("stop", "ami-ia-2", "3", "--on", "2020-01-01", "--motive", "abandon")
                        .remarks())
                .contains("[no-award]");
    }

    @Test
    void refuses_what_cannot_have_been_on_that_day_and_milestones_that_are_none() {
        agree();
        run("pay", "ami-ia-2", "3", "150000", "--on", "2019-10-04", "--reference", "M1");

        assertThat(run("stop", "ami-ia-2", "3", "--on", "2019-10-03", "--motive", "abandon")
                        .remarks())
                .contains("[ends-before]");
        assertThat(run("stop", "ami-ia-2", "3", "--on", "2026-11-25", "--motive", "abandon")
                        .remarks())
                .contains("[not-yet]");
        assertThat(run("stop", "ami-ia-2", "3", "--on", "2019-11-03", "--motive", " ")
                        .remarks())
                .contains("[motive-missing]");
        assertThat(run("agree", "ami-ia-2", "3", "--met", "prototype=2026-11-25")
                        .remarks())
                .contains("[not-yet]");
        assertThat(run("agree", "ami-ia-2", "3", "--instalment", "01/10/2019=250000")
                        .exit())
                .isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(run("agree", "ami-ia-2", "3", "--instalment", "a=150000", "--instalment", "a=100000")
                        .remarks())
                .contains("[milestone-twice]");
    }

    @Test
    void shows_the_money_per_track_and_per_laureate_with_what_is_to_be_done() {
        agree();

        Ran shown = run("funding", "ami-ia-2");

        assertThat(shown.results())
                .contains("technical", "scientific", "tout l’appel", "ami-ia-2/3", "2019-09-02")
                .contains("échus depuis le 2019-10-01")
                .contains("6,3 % de l’enveloppe engagés");
        assertThat(run("funding", "ami-ia-2", "--csv").lines().get(0)).startsWith("laureate,support,proposal,title");
        assertThat(run("laureates", "--call", "ami-ia-2", "--json")
                        .json()
                        .at("/items/2/award/amount")
                        .asString())
                .isEqualTo("250000.00");
        assertThat(run("funding", "ami-ia-9").remarks()).contains("[no-money]");
    }
}
