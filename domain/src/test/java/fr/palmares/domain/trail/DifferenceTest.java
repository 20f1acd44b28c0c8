package fr.palmares.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {

    @Property(seed = "46")
    void comes_back_from_its_text_whatever_the_values(@ForAll List<String> values) {
        List<Difference> differences = values.stream()
                .map(value -> new Difference("field", Optional.of(value), Optional.of(value + "!")))
                .toList();

        assertThat(Difference.read(Difference.written(differences))).isEqualTo(differences);
    }

    @Test
    void tells_what_is_absent_from_what_is_empty_and_from_what_looks_absent() {
        List<Difference> differences = List.of(
                new Difference("one", Optional.empty(), Optional.of("")),
                new Difference("two", Optional.of("\\N"), Optional.empty()));

        assertThat(Difference.read(Difference.written(differences))).isEqualTo(differences);
        assertThat(Difference.written(differences)).isEqualTo("one\t\\N\t\ntwo\t\\\\N\t\\N");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "title\ta", "a\tb\tc\td", "a\tb\tc\n", "a\t\\x\tc", "a\tb\t\\"})
    void is_not_read_from_a_text_that_none_is_written_as(String text) {
        assertThatThrownBy(() -> Difference.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shows_how_long_texts_begin_and_tells_any_two_apart() {
        String text = "é".repeat(500);
        Difference difference = Difference.between("text", Optional.of(text + "a"), Optional.of(text + "b"));

        assertThat(difference.after().orElseThrow())
                .startsWith("é".repeat(200) + "… (501, ")
                .hasSizeLessThan(230);
        assertThat(difference.before()).isNotEqualTo(difference.after());
    }
}
