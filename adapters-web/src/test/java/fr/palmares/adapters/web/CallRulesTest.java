package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.call.CallView;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallState;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CallRulesTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(Samples.record());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void are_told_in_words_with_the_dates_in_the_zone_of_the_call() {
        Document page = site.page("/calls/ami-ia-2");

        assertThat(page.select("section[aria-labelledby=rules] dl > div").eachText().stream()
                        .map(CallRulesTest::plain))
                .contains(
                        "Réception des candidatures du 16 novembre 2018 à 09:00 au 17 décembre 2018 à 12:00"
                                + " (Europe/Paris) · close",
                        "Places de 6 à 15 places",
                        "Score médiane des notes pondérées des jurés",
                        "Score minimal 12",
                        "Comment la liste est faite à parts égales : chaque juré dépense autant que les autres",
                        "À score égal le plus petit numéro, le premier arrivé, le moins cher d’abord",
                        "Liste complémentaire 5");
        assertThat(page.select("section[aria-labelledby=rules] tbody tr").eachText())
                .containsExactly("Effet pour l’usager de 0 à 10 2,5 4,5", "Moyens de 0,5 à 100 1");
    }

    @Test
    void come_with_the_text_of_the_call_under_the_headings_of_the_page() {
        Document page = site.page("/calls/ami-ia-2");

        assertThat(page.select("section[aria-labelledby=text] h3").eachText()).containsExactly("Appel");
        assertThat(page.select("section[aria-labelledby=text] p").text()).contains("\"Œuvre\" & 数据");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void come_with_what_was_done_by_hand_and_why() {
        Document page = site.page("/calls/ami-ia-2");

        assertThat(page.select("section[aria-labelledby=steps] > ol > li").text())
                .isEqualTo("Modifié le 2 décembre 2018 : Une place <de> moins seats.max: 15 → 14");
    }

    @Test
    void are_data_for_programs() {
        JsonNode call = site.json("/api/v1/calls/ami-ia-2");

        assertThat(call.path("id").asString()).isEqualTo("ami-ia-2");
        assertThat(call.path("programme").asString()).isEqualTo("ftap");
        assertThat(call.path("phase").asString()).isEqualTo("closed");
        assertThat(call.at("/rules/proposals/closes").asString()).isEqualTo("2018-12-17T12:00:00+01:00");
        assertThat(call.at("/rules/criteria/0/weight").asString()).isEqualTo("2.50");
        assertThat(call.at("/rules/tieOrder/0").asString()).isEqualTo("number");
        assertThat(call.at("/rules/recusal").asString()).isEqualTo("whole-jury");
        assertThat(call.at("/rules/pairs").isMissingNode()).isTrue();
        assertThat(call.at("/steps/0/changes/0").asString()).isEqualTo("seats.max: 15 → 14");
        assertThat(call.path("text").asString()).startsWith("# Appel");
    }

    @Test
    void are_absent_where_the_call_was_read_from_an_article() {
        JsonNode call = site.json("/api/v1/calls/ami-ia-1");

        assertThat(call.path("rules").isNull()).isTrue();
        assertThat(call.path("steps").isEmpty()).isTrue();
        assertThat(site.page("/calls/ami-ia-1").select("#rules, #text, #steps")).isEmpty();
    }

    @Test
    void are_all_there_is_to_see_before_the_announcement() {
        CallView call = Samples.call();
        CallView published = new CallView(
                call.id(),
                call.title(),
                CallState.PUBLISHED,
                Announcement.SILENT,
                call.tracks(),
                call.envelope(),
                0,
                call.source());
        try (Site early = Site.of(new Views(List.of(published), List.of(), List.of()))) {
            Document page = early.page("/calls/ami-ia-2");

            assertThat(page.select("#rules")).hasSize(1);
            assertThat(page.select("#laureates, .figures")).isEmpty();
        }
    }
}
