package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FundingPagesTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(Samples.record());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static List<String> row(Document page, String heading) {
        Element row = page.select("th[scope=row]").stream()
                .filter(cell -> cell.text().contains(heading))
                .findFirst()
                .orElseThrow()
                .parent();
        return row.select("td").eachText().stream()
                .map(text -> text.replaceAll("[\\u00a0\\u202f]", " "))
                .toList();
    }

    @Test
    void say_in_the_picture_of_the_envelope_what_the_table_says() {
        Document page = site.page("/calls/ami-ia-2/funding");

        assertThat(row(page, "Tout l’appel"))
                .containsExactly(
                        "4 000 000 €",
                        "1",
                        "300 000 €",
                        "250 000,01 €",
                        "250 000,01 €",
                        "100 000 €",
                        "3 749 999,99 €",
                        "5 000 €");
        Element picture = page.selectFirst("svg[role=img]");
        assertThat(picture.attr("aria-labelledby").split(" "))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        assertThat(picture.select("rect").eachAttr("width")).containsExactly("1000", "75", "62", "62", "25");
        assertThat(picture.select("desc").text().replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo("Enveloppe 4 000 000 €, Demandé 300 000 €, Accordé 250 000,01 €,"
                        + " Conventionné 250 000,01 €, Versé 100 000 €");
        assertThat(page.selectFirst("figure .key").select("rect").eachAttr("class"))
                .containsExactly("envelope", "asked", "granted", "agreed", "paid");
    }

    @Test
    void list_every_award_with_what_was_asked_granted_and_paid() {
        Document page = site.page("/calls/ami-ia-2/funding");

        assertThat(row(page, "Trier les signalements <b>"))
                .containsExactly("1", "300 000 €", "250 000,01 €", "1er octobre 2019", "100 000 €");
        assertThat(page.select("a[href=/laureates/ami-ia-2/1]")).isNotEmpty();
    }

    @Test
    void tell_on_a_laureates_page_its_shares_schedule_and_payments_escaped() {
        Document page = site.page("/laureates/ami-ia-2/1?lang=en");
        String money = page.selectFirst("section[aria-labelledby=money]").text();

        assertThat(money)
                .contains("Direction générale de la santé · 66.67% · €250,000.01")
                .contains("sur <script>alert(1)</script> pièces")
                .contains("1 November 2019")
                .contains("prototype livré")
                .contains("Recovery");
        assertThat(page.select("script"))
                .singleElement()
                .satisfies(script -> assertThat(script.attr("type")).isEqualTo("application/ld+json"))
                .satisfies(script -> assertThat(script.data()).contains("\\u003c/script>"));
        assertThat(page.select("a[href=/calls/ami-ia-2/funding?lang=en]")).isNotEmpty();
    }

    @Test
    void leave_the_money_out_of_a_page_where_nothing_was_granted_and_answer_404_without_an_envelope() {
        assertThat(site.page("/laureates/ami-ia-2/3").select("#money")).isEmpty();
        assertThat(site.get("/calls/ami-ia-1/funding").statusCode()).isEqualTo(404);
        assertThat(site.get("/calls/nope/funding").statusCode()).isEqualTo(404);
        assertThat(site.get("/calls/ami-ia-2/funding?cursor=x").statusCode()).isEqualTo(400);
    }
}
