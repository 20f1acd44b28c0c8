package fr.palmares.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TableTest {

    private static Table twoLaureates() {
        Table table = Table.headed("Lauréat", "Projet");
        table.add("ami-ia-2/1", "Trier les signalements");
        table.add("ami-ia-2/10", "Veiller");
        return table;
    }

    private static Terminal wide(int columns) {
        return new Terminal(OptionalInt.of(columns), true, false);
    }

    @Test
    void takes_the_room_it_needs_where_nobody_counts_it() {
        assertThat(twoLaureates().on(Terminal.NONE)).isEqualTo("""
                        Lauréat      Projet
                        ───────────  ──────────────────────
                        ami-ia-2/1   Trier les signalements
                        ami-ia-2/10  Veiller""");
    }

    @Test
    void goes_on_below_where_a_terminal_is_narrow() {
        assertThat(twoLaureates().on(wide(25))).isEqualTo("""
                        Lauréat      Projet
                        ───────────  ────────────
                        ami-ia-2/1   Trier les
                                     signalements
                        ami-ia-2/10  Veiller""");
    }

    @Test
    void never_loses_a_letter_however_narrow_the_terminal() {
        String letters = twoLaureates().on(wide(1)).replaceAll("[\\s─]", "");

        assertThat(letters).contains("signalem").contains("Veiller");
        assertThat(letters.chars().filter(letter -> letter == 'l').count())
                .isEqualTo("Trierlessignalements Veiller"
                        .chars()
                        .filter(letter -> letter == 'l')
                        .count());
    }

    @Test
    void fits_every_line_into_the_terminal() {
        Table table = Table.headed("Lauréat", "Projet", "Administration");
        table.add("ami-ia-2/1", "未来の行政のための人工知能プロジェクト ".repeat(3), "Direction ".repeat(20));

        assertThat(table.on(wide(60)).lines())
                .allSatisfy(line -> assertThat(Printable.width(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void puts_the_heading_in_bold_where_there_are_colours() {
        String coloured = twoLaureates().on(new Terminal(OptionalInt.of(80), true, true));

        assertThat(coloured).startsWith("\u001B[1mLauréat").contains("Projet\u001B[0m\n");
    }

    @Test
    void shows_no_control_character_of_a_cell() {
        Table table = Table.headed("Projet");
        table.add("\u001B[31mrouge\nsuite");

        assertThat(table.on(Terminal.NONE)).endsWith("\n\uFFFD[31mrouge suite");
    }
}
