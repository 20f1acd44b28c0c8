package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Article;
import fr.palmares.application.exchange.Article.Winner;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledArticlesTest {

    private static final String TWO = """
            ## Les 2 lauréats
            {: .grand }

            #### **Compter les hérons**
            {:.petit}

            *Office des marais*
            {: .petit  }

            **Les données utilisées**
            {: .bleu }

            Des photos
            prises au vol

            **L’intelligence artificielle**
            {: .bleu }
            Elle reconnaît les oiseaux

            **Les gains**

            * moins d'heures
            * plus d'oiseaux
            <br>
            <br>

            #### Lire les vieux registres
            *Archives du marais*

            **L'objectif :** rendre lisibles
            les écritures **anciennes**

            **Les données de départ**
            Mille registres

            **L'intelligence artificielle**
            Un modèle d'écriture

            **Les gains**
            Des lecteurs heureux

            ### Et maintenant
            Une année commence.
            """;

    @Test
    void reads_title_body_and_every_part_under_its_label() {
        Winner first = Read.winners(TWO).get(0);

        assertThat(first.project().title()).isEqualTo("Compter les hérons");
        assertThat(first.body()).isEqualTo(Optional.of(new Article.Body("Office des marais", true)));
        assertThat(first.project().objective()).isEmpty();
        assertThat(first.project().data()).contains("Des photos prises au vol");
        assertThat(first.project().ai()).contains("Elle reconnaît les oiseaux");
        assertThat(first.project().gains()).containsExactly("moins d'heures", "plus d'oiseaux");
        assertThat(first.position().line()).isEqualTo(9);
    }

    @Test
    void reads_labels_and_values_that_share_a_paragraph_and_gains_that_are_a_sentence() {
        Winner second = Read.winners(TWO).get(1);

        assertThat(Read.titles(TWO)).hasSize(2);
        assertThat(second.body()).isEqualTo(Optional.of(new Article.Body("Archives du marais", true)));
        assertThat(second.project().objective()).contains("rendre lisibles les écritures anciennes");
        assertThat(second.project().data()).contains("Mille registres");
        assertThat(second.project().gains()).containsExactly("Des lecteurs heureux");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Nager",
                "###### Nager",
                "### **Nager**",
                "##Nager",
                "###\nNager",
                "### Nager ###",
                "### Nager {#ancre}",
                "**Nager**",
                "> ### Nager\n> {: .x }",
                "<h3>Nager</h3>",
                "Nager\n-----"
            })
    void takes_a_heading_of_any_kind_for_a_title(String heading) {
        String body =
                "## Les lauréats\n\n" + heading + "\n\n*Mairie de Là*\n\n**Les données**\n\nx\n\n**Les gains**\n\ny\n";

        assertThat(Read.titles(body)).containsExactly("Nager");
        assertThat(Read.bodies(body)).containsExactly("Mairie de Là");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n*Conseil du lac*\n", "\n*Conseil du lac*\n", "\n\nConseil du lac\n",
                        "\n{: .x}\n*Conseil du lac*\n{:.y }\n",
                "<br>*Conseil du lac*\n", "\n\n**Conseil du lac**\n", "\n\n##### Conseil du lac\n",
                        "\n\n**Porteur :** Conseil du lac\n",
                "\n\n[Conseil du lac](https://lac.example){: target=\"_blank\" }\n",
                        "\n\n> *Conseil du lac*\n> {: .z }\n"
            })
    void finds_the_administration_wherever_it_stands_under_the_title(String body) {
        String text = "## Les lauréats\n\n#### Nager" + body + "\n**Les données**\n\nx\n\n**Les gains**\n\ny\n";

        assertThat(Read.bodies(text)).containsExactly("Conseil du lac");
        assertThat(Read.titles(text)).containsExactly("Nager");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Les données de départ**\n\nX", "**Les données utilisées** \nX", "**Données** : X", "**Données :** X",
                "Les données : X", "##### Les données\n\nX", "*Les données utilisées*\n\nX",
                        "**LES DONNE\u0301ES**\n\nX",
                "**Les\u00a0données**\u200b\n\nX", "* **Les données** : X", "<b>Les données</b><br>X"
            })
    void recognises_a_label_in_every_dress(String label) {
        String text = "## Les lauréats\n\n#### Nager\n\n*Mairie*\n\n" + label + "\n\n**Les gains**\n\ny\n";

        assertThat(Read.winners(text).get(0).project().data()).contains("X");
    }

    @Test
    void gives_the_laureates_behind_a_sentence_that_splits_the_list_its_track() {
        String one = "\n\n#### %s\n\n*Mairie*\n\n**Les données**\n\nx\n\n**Les gains**\n\ny\n";
        String text = "## Les 3 lauréats" + one.replace("%s", "Un") + "<br>\n<br>\n"
                + "Les 2 projets suivants reçoivent un accompagnement scientifique avec un laboratoire :\n<br>\n"
                + one.replace("%s", "Deux") + one.replace("%s", "Trois");

        Article article = Read.announcing(text);

        assertThat(article.winners())
                .extracting(winner -> winner.track().map(Object::toString).orElse("-"))
                .containsExactly("-", "scientific", "scientific");
        assertThat(article.winners().get(0).project().gains()).containsExactly("y");
        assertThat(article.tracks()).singleElement().extracting("title").isEqualTo("Accompagnement scientifique");
    }

    @Test
    void keeps_text_as_written_in_nfc_and_says_where_it_understood_nothing() {
        String text = """
                ## Les lauréats

                #### De\u0301tecter\u00a0tout

                *Mairie*

                **Les données**

                deux  espaces

                **Les gains**

                * un

                Une phrase perdue
                """;

        assertThat(Read.titles(text)).containsExactly("Détecter\u00a0tout");
        assertThat(Read.winners(text).get(0).project().data()).contains("deux  espaces");
        assertThat(Read.remarks(text)).containsExactly("title-missing 1:1", "text-not-understood 15:1");
    }

    @Test
    void reads_nothing_from_the_same_shape_in_an_article_that_announces_nobody() {
        String launch = """
                ---
                title: Proposez vos projets
                ---

                ## Le dossier

                **Les données**

                À décrire

                **Les gains**

                À chiffrer
                """;

        assertThat(Read.article(launch).winners()).isEmpty();
    }

    @Test
    void keeps_a_part_under_an_unknown_label_out_of_the_others_and_says_so() {
        String text = """
                ## Les lauréats

                ### Nager
                *Mairie de Là*

                **Les données**
                Des vagues.

                **Le calendrier prévu**
                Deux ans.

                **Les gains**
                * du temps
                """;

        assertThat(Read.titles(text)).containsExactly("Nager");
        assertThat(Read.winners(text).get(0).project().data()).contains("Des vagues.");
        assertThat(Read.winners(text).get(0).project().gains()).containsExactly("du temps");
        assertThat(Read.remarks(text)).contains("label-unknown 9:1");
    }
}
