package fr.palmares.adapters.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "/\\evil.example", "https://evil.example", "javascript:x", "*"})
    void never_links_off_the_site(String path) {
        Asked asked = Asked.outside(new Asked.Request(path, "", "text/html", ""));

        assertThat(asked.path()).isEqualTo("/");
    }

    @Test
    void prefers_the_language_of_the_address_to_that_of_the_browser() {
        assertThat(language("lang=fr", "en")).isEqualTo(Language.FRENCH);
        assertThat(language("lang=xx", "en")).isEqualTo(Language.ENGLISH);
        assertThat(language("", "fr-CA,en;q=0.9")).isEqualTo(Language.FRENCH);
        assertThat(language("", "*")).isEqualTo(Language.FRENCH);
        assertThat(language("", "en;q=not-a-number")).isEqualTo(Language.FRENCH);
    }

    private static Language language(String query, String accepted) {
        return Asked.outside(new Asked.Request("/", query, "", accepted))
                .texts()
                .language();
    }
}
