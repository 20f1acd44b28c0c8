package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Article;
import org.junit.jupiter.api.Test;

class TracksTest {

    private static final String ONE = """

            #### Un

            *Mairie*

            **Les données**

            x
            """;

    @Test
    void gives_a_single_laureate_behind_a_sentence_its_track() {
        String text = "## Les lauréats\n\nLe projet suivant reçoit un accompagnement scientifique :\n" + ONE;

        assertThat(Read.winners(text).get(0).track().map(Object::toString)).contains("scientific");
    }

    @Test
    void gives_a_laureate_the_track_that_the_front_matter_declares() {
        String text = """
                ---
                title: Les lauréats
                tracks: {b-2: Santé, b-3: Santé et soins, scientific: {title: x}, Not a slug: y}
                ---

                ## Les lauréats

                Les 2 projets suivants relèvent du thème santé et soins :
                """ + ONE;

        Article article = Read.article(text);

        assertThat(article.winners().get(0).track().map(Object::toString)).contains("b-3");
        assertThat(article.tracks()).singleElement().extracting("title").isEqualTo("Santé et soins");
    }

    @Test
    void keeps_a_heading_and_an_attribute_that_are_escaped_as_text() {
        String text = "## Les lauréats\n" + ONE + """

                \\##Deux et {<!-- -->: .x } et trois{: .y }
                """;

        assertThat(Read.titles(text)).containsExactly("Un");
        assertThat(Read.winners(text).get(0).project().data()).contains("x\n##Deux et {: .x } et trois");
    }
}
