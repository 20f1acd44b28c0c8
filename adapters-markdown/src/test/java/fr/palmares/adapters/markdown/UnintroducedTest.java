package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laureates below a text that is about them, though neither a colon nor a heading says that they follow. */
class UnintroducedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Nager** – *Mairie de Lyon*\n- **Courir** – *Mairie de Nice*\n",
                "- Mairie de Lyon : Nager\n- Mairie de Nice : Courir\n",
                "<ul><li><b>Nager</b> – Mairie de Lyon</li><li><b>Courir</b> – Mairie de Nice</li></ul>\n"
            })
    void reads_a_list_whose_items_name_body_and_project(String list) {
        Article article =
                Read.article("---\ntitle: Deux projets\n---\n\nLe jury annonce les deux lauréats.\n\n" + list);

        assertThat(article.winners())
                .extracting(winner -> winner.project().title())
                .containsExactly("Nager", "Courir");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le jury annonce les deux lauréats.\n\n- Un train\n- Un bateau\n",
                "Les lauréats ont rencontré le jury.\n\n- Mairie de Lyon : Anne\n- Mairie de Nice : Paul\n",
                "Une belle soirée.\n\n- Mairie de Lyon : Anne\n- Mairie de Nice : Paul\n"
            })
    void reads_no_list_that_may_be_one_of_anything(String text) {
        assertThat(Read.article("---\ntitle: Deux projets\n---\n\n" + text).winners())
                .isEmpty();
    }

    @Test
    void reads_headings_that_name_body_and_project() {
        String text = """
                Découvrez les dix projets retenus parmi 51 propositions.

                ### Nager – Mairie de Lyon

                Nager plus vite.

                ### Courir (Mairie de Nice)

                Courir plus loin.

                ## Et après ?

                Les projets commencent en mai.
                """;

        assertThat(Read.titles(text)).containsExactly("Nager", "Courir");
        assertThat(Read.bodies(text)).containsExactly("Mairie de Lyon", "Mairie de Nice");
    }
}
