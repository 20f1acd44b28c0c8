package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.call.CallUseCases;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProblemsTest {

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
    @CsvSource({
        "/nope, 404, unknown-path",
        "/api/v1/nope, 404, unknown-path",
        "/api/v1/calls/none, 404, unknown-call",
        "/api/v1/calls/Not_A_Slug, 404, unknown-call",
        "/api/v1/calls/none/laureates, 404, unknown-call",
        "/api/v1/calls/none/funding, 404, unknown-call",
        "/api/v1/calls/ami-ia-1/funding, 404, no-funding",
        "/api/v1/laureates/ami-ia-2/99, 404, unknown-laureate",
        "/api/v1/laureates/ami-ia-2/0, 404, unknown-laureate",
        "/api/v1/laureates/ami-ia-2/03, 404, unknown-laureate",
        "/api/v1/laureates/ami-ia-2/1000000, 404, unknown-laureate",
        "/api/v1/laureates/ami-ia-2/x, 404, unknown-laureate",
        "/api/v1/administrations/none, 404, unknown-administration",
        "/calls/none, 404, unknown-call",
        "/laureates/none/1, 404, unknown-laureate",
        "/administrations/none, 404, unknown-administration",
        "/api/v1/laureates?limit=0, 400, bad-limit",
        "/api/v1/laureates?limit=201, 400, bad-limit",
        "/api/v1/laureates?limit=x, 400, bad-limit",
        "/api/v1/laureates?limit=-1, 400, bad-limit",
        "/api/v1/laureates?limit=, 400, bad-limit",
        "/api/v1/laureates?limit=5.0, 400, bad-limit",
        "/api/v1/laureates?limit=99999999999, 400, bad-limit",
        "/api/v1/laureates?cursor=, 400, bad-cursor",
        "/api/v1/laureates?cursor=nonsense, 400, bad-cursor",
        "/api/v1/laureates?cursor=YW1pLWlhLTI, 400, bad-cursor",
        "/api/v1/administrations?cursor=YW1pLWlhLTIvMg, 400, bad-cursor",
        "/api/v1/calls?cursor=YW1pLWlhLTIvMg, 400, bad-cursor",
        "/api/v1/laureates?sort=title, 400, unknown-parameter",
        "/api/v1/calls/ami-ia-2?q=x, 400, unknown-parameter",
        "/api/v1/laureates?q=a&q=b, 400, repeated-parameter",
        "/api/v1/laureates?lang=fr&lang=fr, 400, repeated-parameter",
        "/api/v1/laureates?lang=de, 400, bad-parameter",
        "/api/v1/laureates?call=Not%20A%20Slug, 400, bad-parameter",
        "/api/v1/laureates?administration=x_y, 400, bad-parameter",
        "/api/v1/laureates?track=%C3%A9, 400, bad-parameter",
        "/laureates?limit=5, 400, unknown-parameter",
        "/?utm_source=x, 400, unknown-parameter"
    })
    void is_told_in_one_shape(String target, int status, String code) {
        HttpResponse<String> response = site.get(target);
        JsonNode problem = Site.json(response);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("type").asString()).isEqualTo("/problems#" + code);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("{0}", "{1}");
    }

    @Test
    void names_the_parameter_at_fault() {
        JsonNode problem = site.json("/api/v1/laureates?ordre=titre");

        assertThat(problem.get("detail").asString()).isEqualTo("Le paramètre « ordre » n’existe pas à cette adresse.");
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("ordre");
    }

    @Test
    void tells_all_faults_at_once() {
        JsonNode problem = site.json("/api/v1/laureates?limit=0&cursor=!&sort=x&q=a&q=b&call=%C3%A9&lang=en");

        assertThat(problem.get("code").asString()).isEqualTo("bad-parameters");
        assertThat(problem.get("detail").asString()).isEqualTo("5 parameters need correcting.");
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "unknown-parameter", "repeated-parameter", "bad-parameter", "bad-cursor", "bad-limit");
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("detail").asString()))
                .contains("The parameter “limit” takes a whole number from 1 to 200.");
    }

    @Test
    void refuses_an_overlong_search_and_takes_the_longest() {
        String longest = "a".repeat(200);

        assertThat(site.get("/api/v1/laureates?q=" + longest).statusCode()).isEqualTo(200);
        assertThat(site.json("/api/v1/laureates?q=a" + longest).get("code").asString())
                .isEqualTo("query-too-long");
    }

    @Test
    void speaks_french_unless_english_is_asked_for() {
        assertThat(title("/nope")).isEqualTo("Adresse inconnue");
        assertThat(title("/nope", "Accept-Language", "en-GB, fr;q=0.5")).isEqualTo("Unknown address");
        assertThat(title("/nope", "Accept-Language", "de, en;q=0.5")).isEqualTo("Unknown address");
        assertThat(title("/nope", "Accept-Language", "de")).isEqualTo("Adresse inconnue");
        assertThat(title("/nope", "Accept-Language", ";;;q=")).isEqualTo("Adresse inconnue");
        assertThat(title("/nope?lang=en")).isEqualTo("Unknown address");
        assertThat(title("/nope?lang=fr", "Accept-Language", "en")).isEqualTo("Adresse inconnue");
    }

    private static String title(String target, String... headers) {
        return site.json(target, headers).get("title").asString();
    }

    @Test
    void refuses_to_give_what_the_client_does_not_take() {
        assertThat(site.get("/api/v1/calls", "Accept", "text/csv").statusCode()).isEqualTo(406);
        assertThat(site.get("/laureates", "Accept", "application/json").statusCode())
                .isEqualTo(406);
        assertThat(site.get("/api/v1/calls", "Accept", "application/json;q=0").statusCode())
                .isEqualTo(406);
        assertThat(site.get("/api/v1/calls", "Accept", "text/html, */*;q=0.1").statusCode())
                .isEqualTo(200);
        assertThat(site.get("/api/v1/calls", "Accept", "application/*").statusCode())
                .isEqualTo(200);
        assertThat(site.get("/api/v1/calls", "Accept", "nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void tells_nothing_of_a_bug_but_that_it_is_ours() {
        WebUseCases whole = Samples.record().useCases();
        CallUseCases broken = new CallUseCases(
                (search, page) -> {
                    throw new IllegalStateException("secret detail");
                },
                id -> {
                    throw new StackOverflowError("secret detail");
                });
        try (Site failing = Site.of(new WebUseCases(
                broken,
                whole.callDetails(),
                whole.laureates(),
                whole.administrations(),
                whole.money(),
                whole.openData()))) {
            for (String target : List.of("/api/v1/calls", "/api/v1/calls/ami-ia-2", "/", "/calls/ami-ia-2")) {
                HttpResponse<String> response = failing.get(target);
                assertThat(response.statusCode()).as(target).isEqualTo(500);
                assertThat(Site.json(response).get("code").asString()).isEqualTo("internal-error");
                assertThat(response.body()).doesNotContain("secret", "Exception", "at fr.");
            }
        }
    }
}
