package fr.palmares.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.JsonNode;

/** What was done to a call, as its officer asks for it. */
class HistoryTest {

    private static final Map<String, String> AT_THE_DESK = Map.of("USER", "agnes");

    private String database = "";

    @BeforeEach
    void nameADatabase(TestInfo test) {
        database = Databases.inMemory(test);
    }

    @AfterEach
    void holds_afterwards() {
        Databases.assertThatItHolds(database);
    }

    private Ran run(String... arguments) {
        return Ran.in(AT_THE_DESK, Databases.with(arguments, "--db", database));
    }

    @Test
    void tells_who_did_what_from_what_to_what() {
        run("import", Folder.EXAMPLE.toString(), "--draft");
        run("publish", "ami-ia-2", "--by", "la présidente");

        JsonNode latest = run("history", "--kind", "call", "--limit", "1", "--json")
                .json()
                .at("/items/0");

        assertThat(latest.at("/by").asString()).isEqualTo("la présidente");
        assertThat(latest.at("/at").asString()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(latest.at("/subject").asString()).isEqualTo("ami-ia-2");
        assertThat(latest.at("/changes/0/field").asString()).isEqualTo("state");
        assertThat(latest.at("/changes/0/before").asString()).isEqualTo("DRAFT");
        assertThat(latest.at("/changes/0/after").asString()).isEqualTo("PUBLISHED");
        assertThat(latest.at("/digest").asString()).matches("[0-9a-f]{64}");
    }

    @Test
    void says_it_in_a_sentence_of_either_language() {
        run("import", Folder.EXAMPLE.toString(), "--draft");
        run("publish", "ami-ia-2");

        assertThat(run("history", "--kind", "call").results())
                .contains("2026-11-24 10:00:00Z", "agnes", "appel ami-ia-2 : état « DRAFT » → « PUBLISHED »");
        assertThat(run("history", "--kind", "call", "--lang", "en").results())
                .contains("call ami-ia-2: state “DRAFT” → “PUBLISHED”");
    }

    @Test
    void pages_from_the_latest_to_the_first_entry() {
        run("import", Folder.EXAMPLE.toString());
        Ran first = run("history", "--limit", "3");

        assertThat(first.remarks()).contains("history --limit 3").contains("--cursor");

        JsonNode page = run("history", "--limit", "2", "--json").json();
        assertThat(page.at("/items/0/sequence").asLong())
                .isEqualTo(page.at("/items/1/sequence").asLong() + 1);
        assertThat(page.at("/next").isString()).isTrue();
    }

    @Test
    void words_all_that_a_whole_call_does() {
        run("import", Folder.EXAMPLE.toString());
        run("decide", "ami-ia-2");
        run("announce", "ami-ia-2");
        run("award", "ami-ia-2", "3", "1000");

        Ran all = run("history", "--limit", "200");

        assertThat(all.exit()).isEqualTo(ExitCode.DONE);
        assertThat(all.results()).contains("décision ami-ia-2/1", "aide ami-ia-2/3/cash", "grille ami-ia-2/");
    }

    @Test
    void refuses_a_kind_that_is_none_and_a_name_that_is_none() {
        assertThat(run("history", "--kind", "thing").remarks()).contains("[wrong-subject]", "laureate");
        assertThat(run("history", "--by", " ").remarks()).contains("[wrong-actor]");
    }
}
