package fr.palmares.domain.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlaceholderPropertyTest {

    @Property
    void keeps_any_name(@ForAll String name) {
        assertThat(new Placeholder(name).name()).isEqualTo(name);
    }
}
