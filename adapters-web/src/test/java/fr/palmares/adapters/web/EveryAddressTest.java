package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EveryAddressTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(Samples.record());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/calls",
                "/api/v1/calls?q=intelligence&limit=1",
                "/api/v1/calls/ami-ia-2",
                "/api/v1/calls/ami-ia-2/laureates",
                "/api/v1/calls/ami-ia-2/laureates?track=scientifique&limit=200",
                "/api/v1/calls/ami-ia-2/funding",
                "/api/v1/laureates",
                "/api/v1/laureates?q=&call=&administration=&track=",
                "/api/v1/laureates/ami-ia-2/3",
                "/api/v1/administrations",
                "/api/v1/administrations?q=biodiversite&lang=en",
                "/api/v1/administrations/office-francais-de-la-biodiversite",
                "/health"
            })
    void gives_json(String target) {
        HttpResponse<String> response = site.get(target);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(Site.json(response).isObject()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/calls/ami-ia-2",
                "/laureates",
                "/laureates?q=securite&call=ami-ia-2&track=",
                "/laureates/ami-ia-2/3",
                "/administrations",
                "/administrations/office-francais-de-la-biodiversite",
                "/problems"
            })
    void gives_a_page(String target) {
        HttpResponse<String> response = site.get(target);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(response.headers().firstValue("Content-Language")).hasValue("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/calls/ami-ia-2", "/laureates", "/nope", "/favicon.ico", "/laureates?limit=0"})
    void is_safe_by_its_headers(String target) {
        HttpResponse<String> response = site.get(target);

        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "script-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    @Test
    void gives_the_money_of_a_call_with_where_it_comes_from() {
        JsonNode funding = site.json("/api/v1/calls/ami-ia-2/funding");

        assertThat(funding.at("/envelope/amount/amount").asString()).isEqualTo("4000000.00");
        assertThat(funding.at("/envelope/source/operator").asString()).isEqualTo("Caisse des dépôts");
        assertThat(funding.at("/links/call").asString()).isEqualTo("/api/v1/calls/ami-ia-2");
    }

    @Test
    void narrows_the_laureates_by_what_is_asked() {
        assertThat(site.json("/api/v1/laureates").get("items")).hasSize(5);
        assertThat(site.json("/api/v1/laureates?call=ami-ia-1").get("items")).hasSize(1);
        assertThat(site.json("/api/v1/laureates?track=scientifique").get("items"))
                .hasSize(1);
        assertThat(site.json("/api/v1/laureates?q=EVENEMENTS+sanitaires").get("items"))
                .hasSize(1);
        assertThat(site.json("/api/v1/laureates?administration=" + Samples.HEALTH)
                        .get("items"))
                .hasSize(3);
        assertThat(site.json("/api/v1/calls/ami-ia-2/laureates?q=patient").get("items"))
                .hasSize(1);
    }

    @Test
    void serves_style_and_icon_from_the_jar_under_addresses_that_tell_their_content() {
        var head = site.page("/").head();
        String style = head.select("link[rel=stylesheet]").attr("href");
        String icon = head.select("link[rel=icon]").attr("href");

        assertThat(style).matches("/assets/palmares-[0-9a-f]{8}\\.css");
        assertThat(site.get(style).headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
        assertThat(site.get(style).headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable");
        assertThat(site.get(icon).headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(site.get("/favicon.ico").statusCode()).isEqualTo(200);
        assertThat(site.get("/favicon.ico", "Accept", "image/*").statusCode()).isEqualTo(200);
    }
}
