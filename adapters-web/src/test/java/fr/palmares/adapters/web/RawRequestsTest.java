package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client sends unless something is wrong with it, or with its owner. */
class RawRequestsTest {

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
                "GET /%zz",
                "GET /laureates%",
                "GET /laureates/ami-ia-2/%c3%28",
                "GET /calls/%00",
                "GET /../../etc/passwd",
                "GET /%2e%2e/%2e%2e/etc/passwd",
                "GET /a\\b",
                "GET /a b",
                "GET laureates",
                "CONNECT host:80",
                "GET",
                ""
            })
    void is_refused_before_any_endpoint_sees_it(String methodAndTarget) {
        assertProblem(site.target(methodAndTarget));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%zz",
                "q=%",
                "q=%1",
                "q=%c3%28",
                "q=%ff",
                "q=a%00b",
                "%00=a",
                "q=%ed%a0%80",
                "q=%c0%af",
                "q=%+1",
                "q=%u0041",
                "q=%-1"
            })
    void is_refused_where_the_query_is_not_text(String query) {
        for (String path : new String[] {"/api/v1/laureates", "/laureates"}) {
            Site.Raw answer = site.target("GET " + path + "?" + query);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("code").asString()).isIn("bad-encoding", "bad-request");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: other\r\n",
                "No colon\r\n",
                "Expect: the-unexpected\r\n",
                "Content-Length: abc\r\n",
                "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: nonsense\r\n",
                " folded: header\r\n"
            })
    void is_refused_for_its_headers(String headers) {
        assertProblem(site.target("GET /laureates", headers));
    }

    @Test
    void is_refused_when_its_address_has_no_end() {
        Site.Raw answer = site.target("GET /api/v1/laureates?q=" + "a".repeat(20_000));

        assertProblem(answer);
        assertThat(answer.status()).isEqualTo(414);
    }

    @Test
    void is_refused_when_its_headers_have_no_end() {
        Site.Raw answer = site.target("GET /laureates", ("X-Padding: " + "a".repeat(500) + "\r\n").repeat(40));

        assertProblem(answer);
        assertThat(answer.status()).isEqualTo(431);
    }

    @Test
    void is_refused_without_a_host_or_in_another_protocol() {
        assertProblem(site.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
        assertProblem(site.raw("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n"));
        assertThat(site.raw("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n").status())
                .isEqualTo(505);
    }

    @Test
    void is_answered_when_it_is_merely_odd() {
        assertThat(site.target("GET /laureates?").status()).isEqualTo(200);
        assertThat(site.target("GET /laureates?&&q=a&").status()).isEqualTo(200);
        assertThat(site.target("GET /laureates?q").status()).isEqualTo(200);
        assertThat(site.target("GET /laureates?q==").status()).isEqualTo(200);
        assertThat(site.target("GET /laureates?%71=a").status()).isEqualTo(200);
        assertThat(site.target("GET /laureates/ami-ia-2/%33").status()).isEqualTo(200);
        assertThat(site.target("GET /laureates", "Upgrade: websocket\r\nConnection: Upgrade\r\n")
                        .status())
                .isEqualTo(200);
    }

    private static void assertProblem(Site.Raw answer) {
        assertThat(answer.status()).isBetween(400, 505).isNotIn(500, 501, 502, 503, 504);
        assertThat(answer.head())
                .contains("Content-Type: application/problem+json", "Content-Security-Policy: ")
                .doesNotContain("\r\nServer:");
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().get("code").asString()).isNotBlank();
        assertThat(answer.json().get("detail").asString()).isNotBlank().doesNotContain("{0}");
    }
}
