package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A call from its draft to its end, as its officer runs it. */
class LifecycleTest {

    @TempDir
    private Path temporary;

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
        return palmares(Databases.with(arguments, "--db", database));
    }

    private String state() {
        return run("calls", "--json").json().at("/items/0/state").asString();
    }

    @Test
    void goes_from_draft_to_completed_step_by_step() {
        run("import", Folder.EXAMPLE.toString(), "--draft");
        assertThat(state()).isEqualTo("DRAFT");
        assertThat(run("decide", "ami-ia-2").remarks()).contains("[not-to-be-decided]");

        assertThat(run("publish", "ami-ia-2").results()).contains("est publié");
        assertThat(run("publish", "ami-ia-2").remarks()).contains("[no-such-step]");
        assertThat(run("complete", "ami-ia-2").remarks()).contains("[no-such-step]");
        assertThat(run("decide", "ami-ia-2").exit()).isEqualTo(ExitCode.DONE);
        assertThat(state()).isEqualTo("DECIDED");
        assertThat(run("announce", "ami-ia-2").exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("cancel", "ami-ia-2", "--motive", "trop tard").remarks()).contains("[no-such-step]");
        assertThat(run("complete", "ami-ia-2").results()).contains("est terminé");

        assertThat(state()).isEqualTo("COMPLETED");
    }

    @Test
    void hides_a_draft_from_everybody_else() throws Exception {
        run("import", Folder.EXAMPLE.toString(), "--draft");

        try (Background server = Background.palmares("serve", "--port", "0", "--db", database)) {
            assertThat(server.get("/api/v1/calls/ami-ia-2").statusCode()).isEqualTo(404);
            assertThat(server.get("/api/v1/calls").body()).doesNotContain("ami-ia-2");
            run("publish", "ami-ia-2");
            assertThat(server.get("/api/v1/calls/ami-ia-2").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keeps_a_draft_a_draft_until_it_is_published() {
        run("import", Folder.EXAMPLE.toString(), "--draft");

        assertThat(run("cancel", "ami-ia-2", "--motive", "abandon").remarks())
                .contains("[no-such-step]", "« brouillon »");
    }

    @Test
    void cancels_only_with_a_motive() {
        run("import", Folder.EXAMPLE.toString());
        assertThat(run("cancel", "ami-ia-2", "--motive", "\u00A0\u200B…").remarks())
                .contains("[motive-missing]");

        assertThat(run("cancel", "ami-ia-2").remarks()).contains("[motive-missing]");
        assertThat(run("cancel", "ami-ia-2", "--motive", "crédits retirés").exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(state()).isEqualTo("CANCELLED");
        assertThat(run("decide", "ami-ia-2").remarks()).contains("[not-to-be-decided]");
    }

    @Test
    void freezes_the_rules_of_a_published_call_and_amends_them_key_by_key() throws IOException {
        Folder folder = Folder.copiedInto(temporary).replacing("call.md", "seats: 15", "seats: 14");
        run("import", Folder.EXAMPLE.toString());
        assertThat(run("import", folder.path().toString()).remarks()).contains("[rules-frozen]");

        Ran amended = run("amend", "ami-ia-2", "--with", folder.file("call.md").toString(), "--motive", "moins");

        assertThat(amended.exit()).as(amended.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(amended.results()).contains("seats.max: 15 → 14");
        assertThat(run("amend", "ami-ia-2", "--with", folder.file("call.md").toString())
                        .results())
                .contains("rien n’a changé");
        JsonNode selection = run("select", "ami-ia-2", "--json").json();
        assertThat(selection.at("/totals/selected").asInt()).isEqualTo(14);
    }

    @Test
    void refuses_an_amendment_under_which_what_came_in_could_not_have_come_in() throws IOException {
        Folder folder = Folder.copiedInto(temporary)
                .replacing("call.md", "closes: 2019-05-31T23:59", "closes: 2019-04-20T12:00")
                .replacing("call.md", "scale: 0..20, weight: 1", "scale: 0..10, weight: 1");
        run("import", Folder.EXAMPLE.toString());

        Ran refused = run("amend", "ami-ia-2", "--with", folder.file("call.md").toString());

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks()).contains("[amended-window]").contains("[amended-mark]");
        assertThat(run("select", "ami-ia-2", "--json")
                        .json()
                        .at("/totals/score")
                        .asString())
                .isEqualTo("228.1");
    }

    @Test
    void rules_on_eligibility_until_the_call_is_decided() {
        run("import", Folder.EXAMPLE.toString());

        assertThat(run("eligibility", "ami-ia-2", "2", "--verdict", "late").remarks())
                .contains("[motive-missing]");
        assertThat(run("eligibility", "ami-ia-2", "2", "--verdict", "off-topic", "--motive", "autre sujet")
                        .results())
                .contains("hors sujet (avant : recevable)");
        JsonNode second = run("select", "ami-ia-2", "--json").json().at("/candidates/1");
        assertThat(second.path("verdict").asString()).isEqualTo("not-selected");
        assertThat(second.at("/reason/code").asString()).isEqualTo("ineligible");
        assertThat(run("eligibility", "ami-ia-2", "2", "--verdict", "bad").exit())
                .isEqualTo(ExitCode.WRONG_COMMAND_LINE);

        run("decide", "ami-ia-2");
        assertThat(run("eligibility", "ami-ia-2", "2", "--verdict", "eligible").remarks())
                .contains("[not-to-be-ruled-on]");
    }

    @Test
    void lists_the_proposals_of_a_call_page_by_page_with_the_filters_of_every_list() {
        run("import", Folder.EXAMPLE.toString());

        JsonNode page = run("proposals", "ami-ia-2", "--limit", "10", "--json").json();
        JsonNode next = run(
                        "proposals",
                        "ami-ia-2",
                        "--limit",
                        "40",
                        "--json",
                        "--cursor",
                        page.path("next").asString())
                .json();

        assertThat(page.path("items")).hasSize(10);
        assertThat(next.path("items")).hasSize(36);
        assertThat(next.path("next").isNull()).isTrue();
        assertThat(next.at("/items/0/received").asString()).matches("2019-0[45]-.*\\+02:00");
        assertThat(run("proposals", "ami-ia-2", "--track", "scientific", "--json")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(it -> it.path("track").asString()))
                .isNotEmpty()
                .containsOnly("scientific");
        assertThat(run("proposals", "ami-ia-2", "--q", "littoral").results()).contains("Cartographier le littoral");
        assertThat(run("proposals", "ami-ia-2", "--csv").lines().get(0)).startsWith("id,call,number,title");
        assertThat(run("proposals", "ami-ia-9").remarks()).contains("[no-such-call]");
    }
}
