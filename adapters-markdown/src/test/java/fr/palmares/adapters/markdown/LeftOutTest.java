package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
