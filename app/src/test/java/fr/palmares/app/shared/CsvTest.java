package fr.palmares.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static final List<Field<String>> FIELDS = List.of(
            Field.of("title", title -> title),
            Field.ofOptional("ai", title -> Optional.empty()),
            Field.absent("award"));

    @Test
    void has_a_heading_and_a_record_for_each_item_as_the_standard_ends_them() {
        assertThat(Csv.of(FIELDS, List.of("Trier"))).isEqualTo("title,ai,award\r\nTrier,,\r\n");
    }

    @Test
    void quotes_what_would_end_a_field() {
        assertThat(Csv.of(FIELDS, List.of("a,\"b\"\nc"))).endsWith("\"a,\"\"b\"\"\nc\",,\r\n");
    }

    @Test
    void leaves_a_text_that_looks_like_a_formula_as_its_author_wrote_it() {
        assertThat(Csv.of(FIELDS, List.of("=1+1"))).endsWith("=1+1,,\r\n");
    }
}
