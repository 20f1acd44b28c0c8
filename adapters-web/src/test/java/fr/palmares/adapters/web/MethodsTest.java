package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsTest {

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
            strings = {"/", "/laureates/ami-ia-2/3", "/api/v1/laureates", "/api/v1/nope", "/calls/none", "/health"})
    void answers_head_as_get_without_the_body(String target) {
        var get = site.get(target);
        var head = site.ask("HEAD", target);

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/laureates/ami-ia-2/3", "/api/v1/laureates"})
    void tells_to_options_what_is_allowed(String target) {
        var options = site.ask("OPTIONS", target);

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(options.headers().firstValue("Content-Type")).isEmpty();
    }

    @Test
    void tells_to_options_of_the_whole_server_what_is_allowed() {
        assertThat(site.target("OPTIONS *").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "QUERY", "PROPFIND", "BEFORE", "get"})
    void refuses_every_other_method_and_says_which_are_allowed(String method) {
        Site.Raw answer = site.target(method + " /api/v1/calls/ami-ia-2");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.head()).contains("\r\nAllow: GET, HEAD, OPTIONS\r\n");
        assertThat(answer.json().get("code").asString()).isEqualTo("method-not-allowed");
        assertThat(answer.json().get("detail").asString()).contains(method);
    }

    @Test
    void opens_no_tunnel() {
        assertThat(site.raw("CONNECT host:80 HTTP/1.1\r\nHost: host:80\r\n\r\n").status())
                .isEqualTo(405);
    }

    @Test
    void refuses_a_method_with_a_body_without_waiting_for_it() {
        assertThat(site.target("POST /laureates", "Content-Length: 99999999\r\n")
                        .status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/laureates/", "/api/v1/calls/", "/calls/ami-ia-2/", "/health/"})
    void sends_an_address_with_a_slash_too_many_to_the_one_without(String target) {
        var moved = site.get(target + "?q=a%20b");

        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.headers().firstValue("Location"))
                .hasValue(target.substring(0, target.length() - 1) + "?q=a%20b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//laureates", "//laureates/", "/laureates//", "/api//v1/calls", "//evil.example/",
                        "//evil.example/%2f..",
                "/nope/", "/laureates;x=y", "/laureates/ami-ia-2/3;x", "/api/v1", "/api", "/laureates/ami-ia-2"
            })
    void knows_nothing_by_any_other_spelling(String target) {
        Site.Raw answer = site.target("GET " + target);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.head()).doesNotContain("Location");
    }
}
