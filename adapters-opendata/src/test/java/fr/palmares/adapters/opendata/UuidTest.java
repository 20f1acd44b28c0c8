package fr.palmares.adapters.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.CallId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidTest {

    /** RFC 9562, A.4. */
    @Test
    void is_that_of_the_standards_own_example() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(Uuid.named(dns, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void is_always_the_same_for_a_call() {
        assertThat(Uuid.of(CallId.of("ami-ia-2"))).hasToString("79d4c505-3f67-5739-81b6-3de1c281422b");
        assertThat(Uuid.of(CallId.of("ami-ia-2"))).isNotEqualTo(Uuid.of(CallId.of("ami-ia-1")));
    }
}
