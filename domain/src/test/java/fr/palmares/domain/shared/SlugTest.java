package fr.palmares.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void makes_an_address_of_a_title() {
        assertThat(Slug.of("AMI IA : l’été, Œuvre n° 2 !")).hasToString("ami-ia-l-ete-oeuvre-n-2");
    }

    @Test
    void tells_long_titles_and_titles_in_other_scripts_apart() {
        assertThat(Slug.of("très ".repeat(40) + "a")).isNotEqualTo(Slug.of("très ".repeat(40) + "b"));
        assertThat(Slug.of("数据")).isNotEqualTo(Slug.of("科学")).asString().startsWith("x-");
    }

    @Test
    void refuses_what_is_no_slug() {
        for (String wrong : new String[] {"", "A", "a--b", "-a", "a-", "a b", "é", "a".repeat(81)}) {
            assertThat(Slug.parse(wrong)).as(wrong).isEmpty();
            assertThatThrownBy(() -> new Slug(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(seed = "46")
    void makes_a_slug_of_any_text(@ForAll String text) {
        assertThat(Slug.parse(Slug.of(text).text())).contains(Slug.of(text));
    }

    @Property(seed = "46")
    void makes_the_same_slug_of_composed_and_decomposed_text(@ForAll String text) {
        assertThat(Slug.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Slug.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Property(seed = "46")
    void makes_itself_of_a_slug(@ForAll String text) {
        Slug slug = Slug.of(text);

        assertThat(Slug.of(slug.text())).isEqualTo(slug);
    }
}
