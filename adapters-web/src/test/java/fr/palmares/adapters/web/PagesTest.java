package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(Samples.record());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<String> pages() {
        return Stream.of(
                        "/",
                        "/calls/ami-ia-1",
                        "/calls/ami-ia-2",
                        "/calls/ami-ia-2/funding",
                        "/laureates",
                        "/laureates?q=nothing-like-it",
                        "/laureates/ami-ia-1/4",
                        "/laureates/ami-ia-2/3",
                        "/administrations",
                        "/administrations/office-francais-de-la-biodiversite",
                        "/problems",
                        "/data",
                        "/nope",
                        "/laureates?q=a&q=b&x=y")
                .flatMap(page -> Stream.of(page, page + (page.contains("?") ? "&" : "?") + "lang=en"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void are_whole_documents_that_anyone_can_find_the_way_in(String address) {
        Document page = site.page(address, "Accept", BROWSER);

        assertThat(page.documentType()).isNotNull();
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(address.endsWith("lang=en") ? "en" : "fr");
        assertThat(page.title()).endsWith(" · Palmarès").hasSizeGreaterThan(12);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("header nav[aria-label], footer")).hasSize(2);
        assertThat(page.select("a.skip").attr("href"))
                .isEqualTo("#" + page.selectFirst("main").id());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(levels(page)).allSatisfy(step -> assertThat(step).isLessThanOrEqualTo(1));
        assertThat(page.text()).doesNotContain("{0}", "Optional", "null");
    }

    /** By how much each heading lies deeper than the one before. */
    private static List<Integer> levels(Document page) {
        List<Integer> levels = page.select("h1, h2, h3, h4").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        return Stream.iterate(1, next -> next < levels.size(), next -> next + 1)
                .map(next -> levels.get(next) - levels.get(next - 1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void label_every_control_and_scope_every_heading_of_a_table(String address) {
        Document page = site.page(address, "Accept", BROWSER);

        for (Element control : page.select("input:not([type=hidden]), select")) {
            assertThat(page.select("label[for=" + control.id() + "]"))
                    .as(control.outerHtml())
                    .hasSize(1);
        }
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("[aria-labelledby]"))
                .allSatisfy(element -> assertThat(
                                element.attr("aria-labelledby").split(" "))
                        .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull()));
        assertThat(page.select("img:not([alt])")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bring_no_script_no_inline_style_and_nothing_from_elsewhere_in_little(String address) {
        String html = site.get(address, "Accept", BROWSER).body();
        Document page = site.page(address, "Accept", BROWSER);

        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(page.select("script:not([type=application/ld+json]), style, iframe, object, embed, base"))
                .isEmpty();
        assertThat(page.select("[src], link[href], a[href]:not([rel]), form[action]"))
                .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href") + element.attr("action"))
                        .matches("/(?!/).*|#\\w+"));
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60 * 1024);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lead_only_to_addresses_that_answer_and_keep_the_language(String address) {
        Document page = site.page(address, "Accept", BROWSER);

        for (String link : page.select("a[href^=/]:not([hreflang])").eachAttr("href")) {
            assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
            assertThat(link.startsWith("/api/") || link.contains("lang=en") == address.endsWith("lang=en"))
                    .as(link)
                    .isTrue();
        }
        assertThat(page.select("a[hreflang]")).hasSize(1);
    }

    @Test
    void stay_light_with_many_laureates() {
        try (Site crowded = Site.of(Samples.record().with(Samples.many(200)))) {
            for (String address : List.of("/laureates", "/calls/ami-ia-2", "/administrations/" + Samples.HEALTH)) {
                assertThat(crowded.get(address).body().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThan(60 * 1024);
            }
        }
    }

    @Test
    void say_plainly_what_was_announced_and_what_is_described() {
        Document page = site.page("/calls/ami-ia-2");

        assertThat(page.select(".notice").text())
                .isEqualTo("15 annoncés, 4 décrits. Le document lu ne décrit pas les 11 autres.");
        assertThat(page.select(".figures dt").eachText())
                .containsExactly("candidatures", "lauréats annoncés", "décrits");
        assertThat(page.select(".figures dd").eachText()).containsExactly("46", "15", "4");
        assertThat(page.select(".facts").text()).contains("4\u202f000\u202f000 €");
        assertThat(page.select(".chain li").eachText())
                .endsWith("Caisse des dépôts")
                .hasSize(3);
        assertThat(site.page("/calls/ami-ia-1").select(".notice")).isEmpty();
    }

    @Test
    void show_a_laureate_whole() {
        Document page = site.page("/laureates/ami-ia-2/4");

        assertThat(page.select("h1").text()).isEqualTo("Contrôler la légalité des actes transmis aux préfectures");
        assertThat(page.select(".lead").text()).isEqualTo("Association des maires");
        assertThat(page.select(".lead a")).isEmpty();
        assertThat(page.select(".gains li").eachText())
                .containsExactly("travail des évaluateurs facilité", "réponse plus rapide au déclarant");
        assertThat(page.select("aside").text()).contains("article.md, ligne 34", "Accompagnement technique et métier");
    }

    @Test
    void say_what_the_document_does_not_tell() {
        Document page = site.page("/laureates/ami-ia-1/4");

        assertThat(page.select("article .quiet").text())
                .isEqualTo(
                        "Le document ne dit rien de : Les données, L’intelligence artificielle, Les gains annoncés.");
        assertThat(page.select("aside").text())
                .contains("Nommé dans le document Agence française pour la biodiversité (AFB)");
    }

    @Test
    void show_every_name_of_an_administration_with_its_period() {
        Document page = site.page("/administrations/office-francais-de-la-biodiversite");

        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Agence française pour la biodiversité AFB du 1er janvier 2017 au 31 décembre 2019",
                        "Office français de la biodiversité OFB depuis le 1er janvier 2020");
        assertThat(page.select(".cards h3").text()).isEqualTo("Mieux viser les contrôles de police de l’environnement");
    }

    @Test
    void keep_in_the_form_what_was_asked() {
        Document page = site.page("/laureates?q=%22patient%22&call=ami-ia-2&track=scientifique&lang=fr");

        assertThat(page.select("#q").val()).isEqualTo("\"patient\"");
        assertThat(page.select("#call option[selected]").val()).isEqualTo("ami-ia-2");
        assertThat(page.select("#track option[selected]").val()).isEqualTo("scientifique");
        assertThat(page.select("input[name=lang]").val()).isEqualTo("fr");
        assertThat(page.title()).isEqualTo("Lauréats : « \"patient\" » · Palmarès");
        assertThat(page.select("link[type=application/json]").attr("href"))
                .isEqualTo("/api/v1/laureates?q=%22patient%22&call=ami-ia-2&track=scientifique");
    }

    @Test
    void tell_a_person_what_went_wrong_and_where_to_go() {
        var response = site.get("/laureates?sort=title&q=a", "Accept", BROWSER);
        Document page = site.page("/laureates?sort=title&q=a", "Accept", BROWSER);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(page.select("h1").text()).isEqualTo("Paramètre inconnu");
        assertThat(page.select("main").text()).contains("« sort »", "unknown-parameter");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/laureates", "/", "/laureates");
        assertThat(site.get("/api/v1/nope", "Accept", BROWSER).headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }
}
