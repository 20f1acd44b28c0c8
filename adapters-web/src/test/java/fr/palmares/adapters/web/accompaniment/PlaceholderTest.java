package fr.palmares.adapters.web.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholderTest {

    @Test
    void keeps_its_name() {
        assertThat(new Placeholder("x").name()).isEqualTo("x");
    }
}
