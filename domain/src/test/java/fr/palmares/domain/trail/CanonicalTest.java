package fr.palmares.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {

    @Property(tries = 300, seed = "46")
    void writes_every_text_in_utf_8_behind_the_number_of_its_bytes(@ForAll List<String> texts) {
        Canonical canonical = new Canonical();
        texts.forEach(canonical::add);

        String bytes = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",")
                .collect(Collectors.joining());
        assertThat(canonical.digest()).isEqualTo(Digest.of(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void counts_the_bytes_of_short_and_of_long_texts() {
        for (int length : List.of(0, 9, 10, 99, 100, 499, 500, 12_345)) {
            String text = "a".repeat(length);

            assertThat(Digest.of(text))
                    .isEqualTo(Digest.of((length + ":" + text + ",").getBytes(StandardCharsets.US_ASCII)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A", "g", "/", ":", "`"})
    void refuses_what_is_no_digest(String wrong) {
        String hex = wrong + "a".repeat(wrong.equals("a") ? 64 : 63);

        assertThatThrownBy(() -> new Digest(hex)).isInstanceOf(IllegalArgumentException.class);
    }
}
