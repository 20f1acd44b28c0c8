package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseArticlesTest {

    @Test
    void reads_as_many_names_as_the_sentence_counts() {
        String text = "Les trois lauréats sont la Mairie de Là, la Ville de Ci et l'Agence des phares. Bravo !\n";

        assertThat(Read.titles(text)).containsExactly("Mairie de Là", "Ville de Ci", "Agence des phares");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Là", "Ville de Ci", "Agence des phares");
    }

    @Test
    void reads_quoted_titles_and_who_carries_them() {
        String text = "Les lauréats sont « Nager », porté par la Mairie de Là, et « Courir » de la Ville de Ci.\n";

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Là", "Ville de Ci");
    }

    @Test
    void reads_paragraphs_that_each_tell_a_title_and_who_carries_it() {
        String text = """
                Les lauréats sont :

                « Nager », porté par la Mairie de Là

                « Courir », proposée par l’Agence des pas. Chaque matin.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Là", "Agence des pas");
        assertThat(Read.winners(text).get(1).project().objective()).contains("Chaque matin.");
    }

    @Test
    void says_so_where_a_sentence_names_laureates_in_no_clear_way() {
        String text = "Les lauréats sont Là, Ci et leurs amis.\n";

        assertThat(Read.titles(text)).isEmpty();
        assertThat(Read.remarks(text)).contains("laureates-in-prose 1:1");
    }

    @Test
    void takes_no_other_sentence_for_one_that_names_laureates() {
        String text = "Les lauréats sont connus. Les partenaires des lauréats sont Là, Ci et leurs amis.\n";

        assertThat(Read.remarks(text)).containsExactly("title-missing 1:1");
    }
}
