package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DataPageTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(Samples.record());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void links_to_every_form_that_an_announced_call_can_have() {
        Document page = site.page("/data");

        assertThat(page.select("section[aria-labelledby=calls] ul a").eachAttr("href"))
                .containsExactly(
                        "/api/v1/calls/ami-ia-1/export/csv",
                        "/api/v1/calls/ami-ia-2/export/scdl",
                        "/api/v1/calls/ami-ia-2/export/csv");
        assertThat(page.select("a[rel=license]").attr("href")).startsWith("https://");
    }

    @Test
    void tells_what_each_form_holds() {
        Document page = site.page("/data?lang=en");

        assertThat(page.select("#scdl dt").eachText()).containsExactly("montant", "objet");
        assertThat(page.select("#scdl dd").eachText())
                .noneMatch(String::isBlank)
                .hasSize(2);
        assertThat(page.select("#scdl a").eachAttr("href"))
                .containsExactly("https://schema.data.gouv.fr/scdl/subventions/2.1.1/");
    }
}
