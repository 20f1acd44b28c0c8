package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestedListsTest {

    @Test
    void reads_the_inner_items_where_the_outer_ones_are_regions() {
        String text = """
                Voici les lauréats :

                * Au nord
                  * Mairie de Là – Nager
                  * Ville de Ci – Courir
                * Au sud
                  * Agence des phares – Voir
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir", "Voir");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Là", "Ville de Ci", "Agence des phares");
    }

    @Test
    void gives_the_inner_items_the_body_that_stands_above_them() {
        String text = """
                Voici les lauréats :

                * Ministère des choses
                  * Trier
                  * Ranger
                * Agence des phares
                  * Voir loin
                """;

        assertThat(Read.titles(text)).containsExactly("Trier", "Ranger", "Voir loin");
        assertThat(Read.bodies(text))
                .containsExactly("Ministère des choses", "Ministère des choses", "Agence des phares");
    }

    @Test
    void keeps_the_inner_items_that_tell_more_of_one_laureate() {
        String text = "Voici les lauréats :\n\n* Nager\n  * Mairie de Là\n* Courir\n  * Ville de Ci\n";

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Là", "Ville de Ci");
    }
}
