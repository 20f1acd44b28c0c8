package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article says and the record has no place for is told, with its line and column. */
class LeftOutTest {

    @Test
    void tells_once_that_the_laureates_of_two_calls_are_announced() {
        String text = """
                ## Les lauréats du premier appel

                * **Nager** : Mairie de Lyon
                * **Courir** : Mairie de Nice

                ## Les lauréats du deuxième appel

                * **Voler** : Mairie de Lille
                * **Grimper** : Mairie de Metz

                ## Les lauréats du troisième appel

                * **Planer** : Mairie de Brest
                """;

        assertThat(Read.remarks(text))
                .containsOnlyOnce("second-call-announced 6:1")
                .noneMatch(remark -> remark.startsWith("second-call-announced 11"));
    }

    @Test
    void takes_two_lists_of_one_call_for_what_they_are() {
        String text = """
                ## Les lauréats du deuxième appel

                * **Nager** : Mairie de Lyon

                ## Les autres lauréats du deuxième appel

                * **Voler** : Mairie de Lille
                """;

        assertThat(Read.remarks(text)).noneMatch(remark -> remark.startsWith("second-call"));
    }

    @Test
    void tells_the_name_of_a_group_of_laureates() {
        String text = """
                ## Les lauréats

                ### Bretagne

                * **Nager** : Mairie de Brest
                * **Courir** : Mairie de Rennes

                ### Normandie

                * **Voler** : Mairie de Caen
                """;

        assertThat(Read.remarks(text)).contains("group-left-out 3:1", "group-left-out 8:1");
    }

    @Test
    void tells_what_is_said_of_a_prize_above_its_laureate() {
        String text = """
                ## Prix de l'audace

                *Pour un projet qui ose.*

                **Lauréat : Nager**

                Nager plus vite.

                ## Prix du public

                *Pour un projet qui plaît.*

                **Lauréat : Courir**

                Courir plus loin.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.remarks("---\ntitle: Les lauréats\n---\n" + text))
                .contains("text-not-understood 6:1", "text-not-understood 14:1");
    }

    @Test
    void tells_how_to_reach_a_laureate() {
        String text = """
                ## Les lauréats

                ### Nager
                *Mairie de Lyon*

                **Les gains**

                Nager plus vite.

                Contact : nager@lyon.example

                ### Courir
                *Mairie de Nice*

                **Les gains**

                Courir plus loin.

                Contact : courir@nice.example
                """;

        assertThat(Read.remarks(text)).contains("text-not-understood 10:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Les lauréats de l'appel « Sols vivants »|## Les lauréats de l'appel « Ciel noir »",
                "## Les lauréats de l'AMI Sols vivants|## Les lauréats de l'AMI Ciel noir",
                "## Appel à projets « Sols vivants » : les lauréats|## Appel à projets « Ciel noir »"
            })
    void tells_two_calls_apart_by_their_names_alone(String first, String second) {
        String text = "# Les lauréats\n\n" + first + "\n\n* **Nager** : Mairie de Lyon\n\n" + second
                + "\n\n* **Voler** : Mairie de Lille\n";

        assertThat(Read.titles(text)).containsExactly("Nager", "Voler");
        assertThat(Read.remarks(text)).contains("second-call-announced 7:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Les autres lauréats de l'appel « Sols vivants »",
                "## Les autres lauréats de l'appel",
                "## Les autres lauréats"
            })
    void takes_a_call_named_twice_or_once_for_one(String second) {
        String text = "## Les lauréats de l'appel Sols vivants\n\n* **Nager** : Mairie de Lyon\n\n" + second
                + "\n\n* **Voler** : Mairie de Lille\n\n## L'appel « Ciel noir » ouvrira en mai\n\nÀ bientôt.\n";

        assertThat(Read.remarks(text)).noneMatch(remark -> remark.startsWith("second-call"));
    }

    @Test
    void tells_a_second_list_that_nothing_introduces() {
        String text = """
                ## Les lauréats

                * Mairie de Lyon – Nager
                * Mairie de Nice – Courir

                Une commission s'est ensuite réunie.

                * Mairie de Lille – Voler
                * Mairie de Metz – Grimper
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.remarks(text)).containsExactly("title-missing 1:1", "list-left-out 8:3");
    }

    @Test
    void takes_a_second_list_for_what_its_text_says_that_it_is() {
        String text = """
                ## Les lauréats

                * Mairie de Lyon – Nager
                * Mairie de Nice – Courir

                Le jury était composé de :

                * Ministère des Sports – Jean Onyme
                * Mairie de Metz – Anne Onyme

                Les projets suivants ont également été retenus :

                * Mairie de Lille – Voler
                * Mairie de Brest – Planer
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir", "Voler", "Planer");
        assertThat(Read.remarks(text)).noneMatch(remark -> remark.startsWith("list-left-out"));
    }

    @Test
    void tells_how_to_reach_a_laureate_whose_title_stands_alone_in_its_list() {
        String text = """
                ## Les lauréats

                * **Nager**

                Nager plus vite.

                **Contact**

                nager@lyon.example

                * **Courir**

                Courir plus loin.

                **Contact**

                Le service de presse.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.winners(text))
                .extracting(winner -> winner.project().objective())
                .containsExactly(Optional.of("Nager plus vite."), Optional.of("Courir plus loin."));
        assertThat(Read.remarks(text)).contains("text-not-understood 7:1", "text-not-understood 9:1");
    }
}
