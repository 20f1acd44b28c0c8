package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionArticlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Nager**\nMairie de Là\nApprendre.", "**Nager**\n\nMairie de Là\n\nApprendre.",
                "**Mairie de Là : Nager**\n\nApprendre.", "### Nager\nMairie de Là\nApprendre.",
                "### Nager (Mairie de Là)\n\nApprendre.", "### Mairie de Là\n\n**Nager**\n\nApprendre.",
                "### « Nager », porté par la Mairie de Là\n\nApprendre."
            })
    void reads_title_body_and_text_of_a_section_however_they_stand(String section) {
        String second = section.replace("Nager", "Courir").replace("Mairie de Là", "Ville de Ci");
        String text = "## Les lauréats\n\n" + section + "\n\n" + second + "\n";

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Là", "Ville de Ci");
        assertThat(Read.winners(text).get(0).project().objective()).contains("Apprendre.");
    }

    @Test
    void takes_headings_of_themes_for_no_laureates() {
        String text = """
                ## Les lauréats

                ### Au bord de l'eau

                Deux projets.

                #### Nager

                Apprendre.

                #### Pêcher

                Attendre.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Pêcher");
    }

    @Test
    void finds_who_won_a_prize_behind_its_name_or_below_it() {
        String text = """
                ### Trophée de l'eau
                **Lauréat : Nager, porté par la Mairie de Là**

                Apprendre.

                ### Prix du vent : Voler

                Planer.

                ### Coup de cœur du jury

                [Courir](https://c.example), par Anne Onyme
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Voler", "Courir");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Là", "-", "-");
    }

    @Test
    void leaves_parts_apart_that_no_laureate_has_and_says_so() {
        String text = """
                ## Les lauréats

                ### Nager
                Apprendre.

                **L'avis du jury :** bravo.

                ### Courir
                S'entraîner.
                """;

        assertThat(Read.winners(text).get(0).project().objective()).contains("Apprendre.");
        assertThat(Read.remarks(text)).contains("label-unknown 6:1");
    }

    @Test
    void tells_a_closing_paragraph_from_the_last_laureate() {
        String text = """
                ## Les lauréats

                ### Nager
                Apprendre.

                ### Courir
                S'entraîner.

                ### Voler
                Planer.

                Ce fut une belle soirée.
                """;

        assertThat(Read.winners(text).get(2).project().objective()).contains("Planer.");
        assertThat(Read.remarks(text)).contains("text-not-understood 12:1");
    }
}
