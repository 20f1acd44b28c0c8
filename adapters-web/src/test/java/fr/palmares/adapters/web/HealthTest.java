package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.health.StoreFault;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of itself and counts, while its store is well and while it is not. */
class HealthTest {

    private static final FakeStore STORE = FakeStore.healthy();
    private static Site site;

    @BeforeAll
    static void start() {
        WebUseCases whole = Samples.record().useCases();
        CallUseCases away = new CallUseCases(
                (search, page) -> {
                    throw new UnsupportedOperationException("the store is away");
                },
                whole.calls().showCall());
        site = Site.of(
                new WebUseCases(
                        away,
                        whole.callDetails(),
                        whole.laureates(),
                        whole.administrations(),
                        whole.money(),
                        whole.openData()),
                STORE);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void heal() {
        STORE.fault().set(Optional.empty());
    }

    private static void fail(String code) {
        STORE.fault().set(Optional.of(new StoreFault(code, "jdbc:postgresql://inside/palmares")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "busy",
                "corrupted",
                "credentials",
                "full",
                "locked",
                "newer",
                "read-only",
                "schema",
                "unreachable",
                "unsafe",
                "url"
            })
    void says_why_it_is_not_ready_and_nothing_of_the_inside(String code) {
        fail(code);

        HttpResponse<String> response = site.get("/health", "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Site.json(response).get("code").asString()).isEqualTo("not-ready");
        assertThat(Site.json(response).get("detail").asString()).endsWith(".").doesNotContain("problem.", "jdbc");
        assertThat(response.body()).doesNotContain("inside");
    }

    @Test
    void is_ready_again_by_itself() {
        fail("unreachable");
        assertThat(site.get("/health").statusCode()).isEqualTo(503);

        heal();

        assertThat(site.get("/health").statusCode()).isEqualTo(200);
        assertThat(site.json("/health").get("status").asString()).isEqualTo("ready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/calls", "/"})
    void answers_503_and_not_500_to_what_failed_for_want_of_the_store(String target) {
        fail("unreachable");

        assertThat(site.get(target).statusCode()).isEqualTo(503);

        heal();
        assertThat(site.get(target).statusCode()).isEqualTo(500);
    }

    @Test
    void counts_requests_by_the_pattern_of_their_address_and_shows_the_store_and_the_jvm() {
        site.get("/api/v1/laureates/ami-ia-2/3");
        site.get("/api/v1/laureates?q=Dupont");
        site.get("/nobody/Dupont");

        HttpResponse<String> metrics = site.get("/metrics");

        assertThat(metrics.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain; version=0.0.4");
        assertThat(metrics.body())
                .contains(
                        "palmares_http_request_duration_seconds_count{method=\"GET\","
                                + "route=\"/api/v1/laureates/{call}/{number}\",status=\"200\"} 1",
                        "palmares_http_request_duration_seconds_count{method=\"GET\",route=\"none\",status=\"404\"} 1",
                        "palmares_database_connections{state=\"active\"} 1.0",
                        "palmares_database_connections{state=\"limit\"} 10.0",
                        "palmares_writes_total{outcome=\"kept\"} 40.0",
                        "palmares_store_free_bytes 6000.0",
                        "jvm_memory_used_bytes")
                .doesNotContain("Dupont", "ami-ia-2");
    }
}
