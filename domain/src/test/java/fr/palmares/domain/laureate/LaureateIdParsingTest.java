package fr.palmares.domain.laureate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.CallId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaureateIdParsingTest {

    @Test
    void reads_what_it_wrote() {
        LaureateId id = new LaureateId(CallId.of("ami-ia-2"), LaureateId.LAST);

        assertThat(LaureateId.parse(id.toString())).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "ami-ia-2",
                "ami-ia-2/",
                "/3",
                "ami-ia-2/0",
                "ami-ia-2/03",
                "a/1000000",
                "a/-1",
                "A/1",
                "a--b/1",
                "a/1/2",
                "a/1 ",
                "a/x"
            })
    void reads_nothing_else(String text) {
        assertThat(LaureateId.parse(text)).isEmpty();
    }
}
