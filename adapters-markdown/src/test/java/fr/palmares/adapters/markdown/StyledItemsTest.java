package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Article.Winner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyledItemsTest {

    private static List<Optional<String>> objectives(String text) {
        return Read.winners(text).stream()
                .map(Winner::project)
                .map(project -> project.objective())
                .toList();
    }

    @Test
    void finds_the_body_in_brackets_between_title_and_text() {
        String text = """
                ## Les lauréats

                - **Nager** (Club de Lyon) : nager plus vite.
                - **Courir** (Mairie de Nice) : courir plus loin.
                - **Voler** (Les Ailes) – voler plus haut.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir", "Voler");
        assertThat(Read.bodies(text)).containsExactly("!Club de Lyon", "Mairie de Nice", "Les Ailes");
        assertThat(objectives(text).get(2)).contains("voler plus haut.");
    }

    @Test
    void takes_the_title_from_what_stands_out_behind_the_body() {
        String text = """
                ## Les lauréats

                - **Mairie de Lyon** : *Nager*, pour aller plus vite
                - **Mairie de Nice** : *Courir*, pour aller plus loin
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(objectives(text))
                .containsExactly(Optional.of("pour aller plus vite"), Optional.of("pour aller plus loin"));
    }

    @Test
    void takes_a_body_in_small_letters_where_most_lines_end_in_a_body() {
        String text = """
                ## Les lauréats

                1. Nager, Région Sud
                2. Courir, ville de Nice
                3. Voler, Mairie de Metz
                4. Boire, manger
                5. Dormir, Mairie de Brest
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir", "Voler", "Boire, manger", "Dormir");
        assertThat(Read.bodies(text))
                .containsExactly("Région Sud", "ville de Nice", "Mairie de Metz", "-", "Mairie de Brest");
    }

    @Test
    void tells_a_body_from_the_sentences_behind_it() {
        String text = """
                ## Les lauréats

                * **Nager**

                  Préfecture du Lot. Nager plus vite.

                * **Courir**

                  Mairie de Nice. Courir plus loin. Et revenir.
                """;

        assertThat(Read.bodies(text)).containsExactly("Préfecture du Lot", "Mairie de Nice");
        assertThat(objectives(text))
                .containsExactly(Optional.of("Nager plus vite."), Optional.of("Courir plus loin. Et revenir."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Ils nous soutiennent", "## Avec nous", "## Le comité"})
    void reads_no_list_below_a_later_heading_of_the_same_level(String heading) {
        String text = "## Les lauréats\n\n- Mairie de Lyon : Nager\n- Mairie de Nice : Courir\n\n" + heading
                + "\n\n- Caisse des dépôts : opérateur\n- Ministère des Sports : conseil\n";

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
    }

    @Test
    void reads_the_groups_whose_headings_are_of_the_same_level() {
        String text = """
                ## Les lauréats

                Il y en a dans deux régions.

                ## Bretagne

                - Mairie de Brest : Nager

                ## Normandie

                - Mairie de Caen : Courir
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
    }

    @Test
    void takes_what_only_names_bodies_for_bodies_where_most_do() {
        String text = """
                ## Les territoires lauréats

                * Communauté de communes du Nord
                * Commune du Sud
                * Pays de l'Est
                """;

        assertThat(Read.bodies(text)).containsExactly("Communauté de communes du Nord", "Commune du Sud", "-");
    }

    @Test
    void ends_a_title_where_it_no_longer_stands_out() {
        String text = """
                ## Les lauréats

                Les **deux projets suivants** relèvent de l'accompagnement technique :

                * Mairie de Lyon : *Nager*, aller plus vite
                * Mairie de Nice : *Courir*, aller plus loin

                Le **projet suivant** relève de l'accompagnement scientifique :

                * Mairie de Metz : *Voler*, aller plus haut
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir", "Voler");
        assertThat(objectives(text).get(2)).contains("aller plus haut");
        assertThat(Read.winners(text))
                .extracting(winner -> winner.track().map(Object::toString).orElse("-"))
                .containsExactly("technical", "technical", "scientific");
    }

    @Test
    void reads_an_english_list() {
        String text = """
                The selected projects are:

                - City of Leeds – Swim: go faster
                - Ministry of Sport – Run: go farther
                """;

        assertThat(Read.titles(text)).containsExactly("Swim", "Run");
        assertThat(Read.bodies(text)).containsExactly("City of Leeds", "Ministry of Sport");
    }
}
