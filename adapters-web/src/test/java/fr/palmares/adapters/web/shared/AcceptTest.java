package fr.palmares.adapters.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "application/json",
                "application/*;q=0.1",
                "text/html, */*;q=0.8",
                "APPLICATION/JSON",
                "application/json;q=0.001",
                "text/csv, application/json",
                "nonsense",
                ",,,",
                "application/json ; q=1"
            })
    void takes_json(String header) {
        assertThat(new Accept(header).takes("application/json")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/*",
                "application/json;q=0",
                "application/json; q=0.000",
                "application/jsonx",
                "application/problem+json"
            })
    void does_not_take_json(String header) {
        assertThat(new Accept(header).takes("application/json")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html;level=1, */*", "image/webp, TEXT/HTML;q=0.9"})
    void names_pages(String header) {
        assertThat(new Accept(header).names("text/html")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "text/*", "text/html;q=0", "application/json"})
    void names_no_pages(String header) {
        assertThat(new Accept(header).names("text/html")).isFalse();
    }
}
