package fr.palmares.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> COMMANDS = List.of("laureates", "calls", "import");

    @Test
    void finds_the_word_that_was_meant() {
        assertThat(Spelling.nearest("laureats", COMMANDS)).contains("laureates");
        assertThat(Spelling.nearest("improt", COMMANDS)).contains("import");
        assertThat(Spelling.nearest("call", COMMANDS)).contains("calls");
    }

    @Test
    void suggests_nothing_for_what_is_like_no_word() {
        assertThat(Spelling.nearest("frobnicate", COMMANDS)).isEmpty();
        assertThat(Spelling.nearest("", COMMANDS)).isEmpty();
    }
}
