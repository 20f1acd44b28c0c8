package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.adapters.persistence.Database;
import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Awards and payments from files, once the example is announced. */
class MoneyFilesTest {

    private static final String OVERRIDES =
            Folder.EXAMPLE.resolve("overrides.md").toString();

    @TempDir
    private Path temporary;

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

    private Ran imported(String name, String... lines) throws IOException {
        Path file = temporary.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n");
        return run("import", file.toString(), "--call", "ami-ia-2");
    }

    private JsonNode funding() {
        return run("funding", "ami-ia-2", "--json").json();
    }

    @Test
    void reads_awards_and_payments_from_files_all_or_nothing() throws IOException {
        Ran awards = imported(
                "awards.csv",
                "laureate;amount;agreed;instalments;from;until;cost;notified;reference",
                "1;200 000,00 €;2019-09-02;2019-10-01=50 k€ | prototype@2020-01-10=150000;2019-09-01;2020-08-31;"
                        + "260000;non;D-1",
                "2;1,5 M€;;;;;;;");
        Ran payments = imported("payments.csv", "laureate,amount,on,reference", "1,\"50 000,00\",2019-10-04,M1");

        assertThat(awards.exit()).as(awards.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(payments.exit()).as(payments.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(funding().at("/total/granted/amount").asString()).isEqualTo("1700000.00");
        assertThat(funding().at("/total/paid/amount").asString()).isEqualTo("50000.00");
        assertThat(imported("payments.csv", "laureate,amount,on,reference", "1,\"50 000,00\",2019-10-04,M1")
                        .results())
                .contains("1 sans changement");
    }

    @Test
    void corrects_a_payment_by_its_line_and_refuses_one_on_a_day_to_come() throws IOException {
        imported("awards.csv", "laureate,amount,agreed,instalments", "1,200000,2019-09-02,2019-10-01=200000");
        imported("payments.csv", "laureate,amount,on,reference", "1,150000,2019-10-04,M1");

        Ran corrected = imported("payments.csv", "laureate,amount,on,reference", "1,120000,2019-10-05,M1");
        Ran twice = imported(
                "payments.csv", "laureate,amount,on,reference", "1,110000,2019-10-05,M1", "1,90000,2019-10-05,M1");
        Ran early = imported("payments.csv", "laureate,amount,on,reference", "1,5,2026-11-25,M2");

        assertThat(corrected.exit()).as(corrected.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(funding().at("/total/paid/amount").asString()).isEqualTo("120000.00");
        assertThat(twice.remarks()).contains("payments.csv:3:").contains("[reference-used]");
        assertThat(early.remarks()).contains("payments.csv:2:3").contains("[not-yet]");
    }

    @Test
    void refuses_every_wrong_cell_at_its_place_and_stores_nothing() throws IOException {
        Ran refused = imported(
                "awards.csv",
                "laureate,amount,beneficiaries,agreed,instalments",
                "1,\"1,234\",,,",
                "2,-5,,,",
                "3,0,,,",
                "4,1000000000000000,,,");

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks())
                .contains("awards.csv:2:3: error: ")
                .contains("[amount-decimals]")
                .contains("awards.csv:3:3: error: ")
                .contains("[amount-negative]")
                .contains("awards.csv:4:3: error: ")
                .contains("[amount-zero]")
                .contains("awards.csv:5:3: error: ")
                .contains("[amount-too-large]");
        assertThat(funding().at("/awards/items")).isEmpty();
    }

    @Test
    void refuses_what_the_record_does_not_bear_at_its_place() throws IOException {
        Ran refused = imported(
                "awards.csv",
                "laureate,amount,beneficiaries,agreed,instalments",
                "5,100 USD,,,",
                "99,5,,,",
                "6,5,dgs=0.5 | ign=0.49,,",
                "7,5,,2019-09-02,2019-10-01=4",
                "8,5,,,",
                "8,6,,,",
                "9,4 M€,,,");

        assertThat(refused.remarks())
                .contains("awards.csv:2:3: error: ", "[another-currency]")
                .contains("awards.csv:3:1: error: ", "[unknown-laureate]")
                .contains("awards.csv:4:5: error: ", "[shares-not-whole]")
                .contains("awards.csv:5:", "[instalments-differ]")
                .contains("awards.csv:7:1: error: ", "[award-twice]")
                .contains("awards.csv:8:3: error: ", "over-");
        assertThat(funding().at("/awards/items")).isEmpty();
    }

    @Test
    void tells_the_first_fifty_errors_of_a_file_and_counts_the_others() throws IOException {
        String lines = IntStream.range(0, 80).mapToObj(i -> i + ",x").collect(Collectors.joining("\n"));

        Ran refused = imported("awards.csv", "laureate,amount", lines);

        assertThat(refused.remarks()).contains("[more-errors]");
    }

    @Test
    void refuses_awards_of_a_call_that_is_not_announced() throws IOException {
        Path folder = Folder.copiedInto(temporary).path();
        Files.writeString(folder.resolve("awards.csv"), "laureate,amount\n1,5\n");
        String elsewhere = database.replace("jdbc:h2:mem:", "jdbc:h2:mem:elsewhere");

        Ran refused = palmares("import", folder.toString(), "--db", elsewhere);

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks()).contains("awards.csv:1:1: error: ").contains("[money-before-announcement]");
        assertThat(palmares("calls", "--json", "--db", elsewhere).json().path("items"))
                .isEmpty();
    }

    @Test
    void stores_nothing_of_100_000_awards_of_which_one_line_is_wrong() throws IOException {
        String url = "jdbc:h2:file:" + temporary.resolve("large");
        try (Database large = Database.open(url)) {
            ManyLaureates.settle(large, 100_000);
        }
        String lines = IntStream.rangeClosed(1, 100_000)
                .mapToObj(number -> number + (number == 77_777 ? ",-1" : ",1"))
                .collect(Collectors.joining("\n", "laureate,amount\n", "\n"));
        Path file = temporary.resolve("awards.csv");
        Files.writeString(file, lines);

        Ran refused = palmares("import", file.toString(), "--call", "large", "--db", url);
        Files.writeString(file, lines.replace(",-1", ",1"));
        Ran stored = palmares("import", file.toString(), "--call", "large", "--db", url);

        assertThat(refused.remarks()).contains("awards.csv:77778:7: error: ").contains("[amount-negative]");
        assertThat(stored.exit()).as(stored.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(stored.results()).contains("100\u202F000 créations, 0 mise à jour");
    }
}
