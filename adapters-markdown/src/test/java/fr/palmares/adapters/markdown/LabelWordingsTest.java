package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.proposal.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelWordingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"L'objectif", "Notre objectif", "Leur objectif", "Cet objectif", "Our objective"})
    void knows_a_label_whatever_word_stands_before_its_noun(String label) {
        String text = "## Les lauréats\n\n### Nager\n*Mairie de Lyon*\n\n**" + label
                + " :** nager plus vite.\n\n**Les gains :** du temps.\n";

        assertThat(Read.winners(text).get(0).project().objective()).contains("nager plus vite.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Notre accompagnement", "Son titre", "Le volet"})
    void takes_what_is_no_part_of_a_project_for_no_label(String label) {
        String text = "## Les lauréats\n\n### Nager\n*Mairie de Lyon*\n\n**L'objectif :** nager.\n\n**" + label
                + " :** beaucoup.\n\n### Courir\n*Mairie de Nice*\n\n**L'objectif :** courir.\n";

        assertThat(Read.remarks("---\ntitle: x\n---\n" + text)).contains("label-unknown 11:1");
    }

    @Test
    void ends_a_laureate_at_a_larger_heading_though_it_is_worded_as_a_label() {
        String text = """
                ## Les lauréats

                ### Nager
                *Mairie de Lyon*

                **Les gains**

                Du temps.

                ## Les objectifs

                Faire connaître le sport.
                """;

        Project project = Read.winners(text).get(0).project();

        assertThat(project.objective()).isEmpty();
        assertThat(project.gains()).containsExactly("Du temps.");
    }

    @Test
    void knows_labels_in_headings_larger_than_the_titles_where_they_recur() {
        String text = """
                # Les lauréats

                #### Nager
                *Mairie de Lyon*

                ### Les gains

                Du temps.

                #### Courir
                *Mairie de Nice*

                ### Les gains

                Du souffle.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.winners(text).get(1).project().gains()).containsExactly("Du souffle.");
    }

    @Test
    void reads_items_and_headings_with_a_no_break_space_behind_their_sign() {
        String text = """
                ##\u00a0Les lauréats

                ###\u00a0Nager

                *Mairie de Lyon*

                **Les gains**

                *\u00a0du temps
                *\u00a0du souffle
                  1.\u00a0deux fois
                """;

        Project project = Read.winners(text).get(0).project();

        assertThat(project.title()).isEqualTo("Nager");
        assertThat(project.gains()).containsExactly("du temps", "du souffle", "deux fois");
    }

    @Test
    void takes_no_closing_section_for_a_laureate() {
        String text = """
                ## Les lauréats

                ### Nager
                *Mairie de Lyon*

                **Les gains**

                Du temps.

                ### L'accompagnement

                Un an.

                ### Contact

                sport@lyon.example

                ### Les données

                Elles seront publiées.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager");
        assertThat(Read.winners(text).get(0).project().data()).isEmpty();
    }

    @Test
    void reads_who_carries_a_project_below_a_numbered_heading() {
        String text = """
                ## Les lauréats

                ### Lauréat n° 1 : Nager

                Porté par la Mairie de Lyon.

                Nager plus vite.

                ### Lauréat n° 2 : Courir

                Porté par le rectorat de Nice. Courir plus loin.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Lyon", "rectorat de Nice");
        assertThat(Read.winners(text))
                .extracting(winner -> winner.project().objective().orElse("-"))
                .containsExactly("Nager plus vite.", "Courir plus loin.");
    }
}
