package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final String ROWS = """
            ## Les lauréats

            | Administration | Projet | Gains |
            |:---|---|---|
            | Mairie de Là | **Nager** mieux | du temps<br>de la joie |
            | [Ville de Ci](https://ci.example) | Courir \\| marcher | |
            """;

    @Test
    void reads_a_laureate_from_each_row_by_the_header() {
        assertThat(Read.titles(ROWS)).containsExactly("Nager mieux", "Courir | marcher");
        assertThat(Read.bodies(ROWS)).containsExactly("Mairie de Là", "Ville de Ci");
        assertThat(Read.winners(ROWS).get(0).project().gains()).containsExactly("du temps", "de la joie");
        assertThat(Read.winners(ROWS).get(1).position().line()).isEqualTo(11);
    }

    @Test
    void reads_rows_without_a_header_by_what_the_columns_hold() {
        String table = "Les lauréats sont :\n\n| Nager | Mairie de Là |\n| Courir | Ville de Ci |\n";

        assertThat(Read.titles(table)).containsExactly("Nager", "Courir");
        assertThat(Read.bodies(table)).containsExactly("Mairie de Là", "Ville de Ci");
    }

    @Test
    void reads_a_table_in_raw_html() {
        String table = """
                ## Les lauréats

                <table>
                <tr><th>Projet</th><th>Porteur</th><th>Description</th></tr>
                <tr><td colspan="3">Au nord</td></tr>
                <tr><td><b>Nager</b></td><td>Mairie de Là</td><td>Apprendre.</td></tr>
                </table>
                """;

        assertThat(Read.titles(table)).containsExactly("Nager");
        assertThat(Read.bodies(table)).containsExactly("Mairie de Là");
        assertThat(Read.winners(table).get(0).project().objective()).contains("Apprendre.");
    }

    @Test
    void says_which_column_it_does_not_understand() {
        String table = "## Les lauréats\n\n| Projet | Couleur |\n|---|---|\n| Nager | bleu |\n| Courir | vert |\n";

        assertThat(Read.remarks(table)).contains("label-unknown 3:12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Le jury", "## Les partenaires des lauréats", "## Le calendrier"})
    void takes_a_table_for_laureates_only_where_the_text_says_so(String heading) {
        assertThat(Read.titles(ROWS.replace("## Les lauréats", heading))).isEmpty();
    }
}
