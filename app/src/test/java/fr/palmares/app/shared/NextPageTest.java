package fr.palmares.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.shared.Cursor;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextPageTest {

    private static final Cursor NEXT = new Cursor("ami-ia-2/3");

    @Test
    void repeats_the_command_from_another_place_on() {
        assertThat(NextPage.command(List.of("laureates", "--limit", "3"), NEXT))
                .isEqualTo("palmares laureates --limit 3 --cursor " + NEXT);
    }

    @Test
    void replaces_the_place_that_this_page_started_from() {
        assertThat(NextPage.command(List.of("laureates", "--cursor", "x", "--cursor=y", "--limit=3"), NEXT))
                .isEqualTo("palmares laureates --limit=3 --cursor " + NEXT);
    }

    @Test
    void quotes_what_a_shell_would_take_apart() {
        assertThat(NextPage.command(List.of("laureates", "--q", "l'eau; rm"), NEXT))
                .isEqualTo("palmares laureates --q 'l'\\''eau; rm' --cursor " + NEXT);
    }
}
