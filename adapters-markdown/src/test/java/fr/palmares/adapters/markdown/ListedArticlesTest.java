package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedArticlesTest {

    @ParameterizedTest
    @ValueSource(strings = {" - ", "- ", " – ", "– ", " — ", "—", " -", "\u00a0– "})
    void takes_body_title_and_text_apart_at_every_dash(String dash) {
        String list = "Les lauréats sont :\n\n* Mairie de Là" + dash + "Nager : apprendre à nager\n* Ville de Ci" + dash
                + "Courir : apprendre à courir\n";

        assertThat(Read.bodies(list)).containsExactly("Mairie de Là", "Ville de Ci");
        assertThat(Read.titles(list)).containsExactly("Nager", "Courir");
        assertThat(Read.winners(list).get(0).project().objective()).contains("apprendre à nager");
    }

    @Test
    void splits_at_the_colon_where_that_is_how_most_items_are_written() {
        String list = """
                **Les 2 projets retenus :**

                * Direction des eaux : mesurer les rivières
                * Direction des forêts - service des cartes : dessiner les arbres
                """;

        assertThat(Read.bodies(list))
                .containsExactly("Direction des eaux", "Direction des forêts - service des cartes");
        assertThat(Read.titles(list)).containsExactly("mesurer les rivières", "dessiner les arbres");
    }

    @Test
    void finds_the_body_behind_the_comma_where_a_body_begins() {
        String list = """
                Voici les défis sélectionnés :

                * Trier, ranger et dater, Ministère des choses, Direction du tri
                * Voir loin, Agence des phares
                """;

        assertThat(Read.titles(list)).containsExactly("Trier, ranger et dater", "Voir loin");
        assertThat(Read.bodies(list)).containsExactly("Ministère des choses, Direction du tri", "Agence des phares");
    }

    @Test
    void reads_lines_that_begin_in_bold_with_their_numbers() {
        String lines = """
                Les 2 startups lauréates ont été annoncées :

                **1) [Alpha](https://a.example)** : compter.
                <br>
                **2) Bêta** : lire _(Ville de Ci)._ [En savoir plus](https://b.example)

                Elles commencent demain.
                """;

        assertThat(Read.titles(lines)).containsExactly("Alpha", "Bêta");
        assertThat(Read.bodies(lines)).containsExactly("-", "Ville de Ci");
        assertThat(Read.winners(lines))
                .extracting(winner -> winner.printedNumber().orElse(0))
                .containsExactly(1, 2);
        assertThat(Read.winners(lines).get(1).project().objective()).contains("lire");
    }

    @Test
    void reads_raw_html_lists_line_by_line() {
        String html = """
                ## Les projets sélectionnés

                <h3>Thème</h3>

                <ul><li><p><b>Alpha</b><br>compter<br>– MAIRIE DE LÀ</p></li>

                <li><b>Bêta</b> <br>- Agence des phares</li></ul>

                ## Et ensuite ?

                D'autres appels :

                * un second appel
                """;

        assertThat(Read.titles(html)).containsExactly("Alpha", "Bêta");
        assertThat(Read.bodies(html)).containsExactly("MAIRIE DE LÀ", "Agence des phares");
        assertThat(Read.winners(html))
                .extracting(winner -> winner.position().line())
                .containsExactly(10, 12);
    }

    @Test
    void keeps_associations_without_taking_them_for_administrations() {
        String list = "## Les lauréats\n\n* Association des lecteurs - Lire\n* Mairie de Là - Écrire\n";

        assertThat(Read.bodies(list)).containsExactly("!Association des lecteurs", "Mairie de Là");
    }

    @Test
    void gives_each_of_two_lists_the_track_of_its_own_introduction() {
        String lists = """
                > **Les 2 projets retenus pour un accompagnement technique :**

                * Mairie de Là : nager
                * Ville de Ci : courir

                > **Le projet retenu pour 1 accompagnement scientifique, les 2 autres projets suivants :**

                * Agence des phares : voir
                """;

        assertThat(Read.winners(lists))
                .extracting(winner -> winner.track().map(Object::toString).orElse("-"))
                .startsWith("technical", "technical");
        assertThat(Read.titles(lists)).containsExactly("nager", "courir", "voir");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les lauréats seront sélectionnés sur les critères suivants :",
                "La composition du jury qui a retenu les lauréats :",
                "Les lauréats bénéficieront d'un accompagnement :",
                "Les produits qui n'ont pas été retenus :",
                "Les thématiques des projets lauréats :",
                "Les partenaires des lauréats :",
                "En savoir plus sur les lauréats :"
            })
    void takes_a_list_for_laureates_only_where_the_text_says_so(String introduction) {
        assertThat(Read.titles(introduction + "\n\n* Mairie de Là - Nager\n* Ville de Ci - Courir\n"))
                .isEmpty();
    }

    @Test
    void stops_where_another_list_begins() {
        String text = """
                ## Les lauréats

                * Mairie de Là - Nager
                * Ville de Ci - Courir

                Ils s'engagent à :

                * publier
                * partager
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
    }

    @Test
    void leaves_the_laureates_of_earlier_years_alone_and_says_so() {
        String text = """
                Ils ont été lauréats en 2019 :

                * Mairie de Hier - Dormir

                Les lauréats 2021 :

                * Mairie de Là - Nager

                ## Lauréats 2018

                * Ville de Jadis - Rêver
                """;

        assertThat(Read.titles(text)).containsExactly("Nager");
        assertThat(Read.announcing(text).winners()).hasSize(1);
        assertThat(Read.remarks("---\ndate: 2021-05-04\n---\n" + text))
                .contains("earlier-edition 4:1", "earlier-edition 12:1");
    }

    @Test
    void reads_last_years_laureates_where_they_are_the_ones_announced() {
        assertThat(Read.titles("## Lauréats 2020\n\n* Mairie de Là - Nager\n")).containsExactly("Nager");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les lauréats, qui recevront chacun une aide, sont :",
                "Le jury a désigné 2 lauréats parmi 12 candidatures. La liste complète :",
                "Le jury a désigné 2 lauréats.\n\nLa liste complète :",
                "Les lauréats sont les suivants :"
            })
    void understands_introductions_that_take_a_turn(String introduction) {
        assertThat(Read.titles(introduction + "\n\n* Mairie de Là - Nager\n* Ville de Ci - Courir\n"))
                .containsExactly("Nager", "Courir");
    }

    @Test
    void reads_the_paragraph_below_each_line_in_bold() {
        String text = """
                Les lauréats sont les suivants :

                **1. Nager** – Mairie de Là

                Apprendre.

                **2. Courir** – Ville de Ci

                S'entraîner.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.winners(text))
                .extracting(winner -> winner.project().objective().orElse("-"))
                .containsExactly("Apprendre.", "S'entraîner.");
    }

    @Test
    void takes_a_body_apart_that_bears_no_telling_word_as_its_neighbours_are() {
        String text = "Les lauréats :\n\n* Mairie de Là – Nager\n* Ville de Ci – Courir\n* Grand Loin – Voler\n";

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir", "Voler");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Là", "Ville de Ci", "Grand Loin");
    }

    @Test
    void takes_no_sentence_for_a_body() {
        String text =
                "## Les lauréats\n\n* **Alpha**\n  Association à but non lucratif, Alpha sert à compter les oiseaux"
                        + " du parc. Elle cherche des bras.\n";

        assertThat(Read.bodies(text)).containsExactly("-");
        assertThat(Read.winners(text).get(0).project().objective()).isPresent();
    }
}
