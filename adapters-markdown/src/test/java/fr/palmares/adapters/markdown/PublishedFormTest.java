package fr.palmares.adapters.markdown;

import static fr.palmares.application.exchange.Announcing.inTrack;
import static fr.palmares.application.exchange.Announcing.project;
import static fr.palmares.application.exchange.Announcing.told;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Announced;
import fr.palmares.application.exchange.Announcing;
import fr.palmares.application.exchange.Article;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedFormTest {

    private static final Track TECHNICAL = new Track(TrackId.of("technical"), "Accompagnement technique et métier");
    private static final Track SCIENTIFIC = new Track(TrackId.of("scientific"), "Accompagnement scientifique");
    private static final FundingSource SOURCE = new FundingSource(
            Optional.of("programme d’investissements d’avenir"),
            Optional.of("Transition numérique"),
            Optional.of("Caisse des dépôts et consignations"));

    private static final Announced THREE = Announcing.with(
            "Les lauréats de l’appel « IA »",
            46,
            Optional.of(Money.euros("3979000.50")),
            SOURCE,
            List.of(
                    inTrack(
                            TECHNICAL,
                            told(
                                    "Office des marais",
                                    project("Compter", "", "Des photos", "Un *tri*", "du temps", "plus")),
                            told("Mairie de Là", project("Trier", "Gagner", "Des lettres\nDes mails", ""))),
                    inTrack(SCIENTIFIC, told("Conseil d’État", project("Relire", "", "Des arrêts", "")))));

    private static final String ARTICLE = """
            ---
            title: "Les lauréats de l’appel « IA »"
            date: 2019-07-15
            call: "ami-ia-2"
            form: "palmares-1"
            tracks:
              "technical": "Accompagnement technique et métier"
              "scientific": "Accompagnement scientifique"
            ---

            **3 projets lauréats** ont été retenus parmi **46 candidatures**.

            L’ensemble est **financé à hauteur de 3\u202F979\u202F000,50\u00A0€**, \
            par le fonds «\u00A0Transition numérique\u00A0», \
            au titre de «\u00A0programme d’investissements d’avenir\u00A0», \
            avec pour opérateur «\u00A0Caisse des dépôts et consignations\u00A0».

            ## Les 3 projets lauréats
            {: .text-center .margin-3 }

            Les **2 projets suivants** sont lauréats \
            de la formule «\u00A0Accompagnement technique et métier\u00A0»\u00A0:

            #### **Compter**
            {: .text-center .margin-bottom-1 .margin-top-3 }

            *Office des marais*
            {: .text-center }

            **Les données utilisées**
            {: .bleue .margin-0 }

            Des photos

            **L’intelligence artificielle**
            {: .bleue .margin-0 }

            Un \\*tri\\*

            **Les gains**
            {: .bleue .margin-0 }

            * du temps
            * plus

            #### **Trier**
            {: .text-center .margin-bottom-1 .margin-top-3 }

            *Mairie de Là*
            {: .text-center }

            **L’objectif**
            {: .bleue .margin-0 }

            Gagner

            **Les données utilisées**
            {: .bleue .margin-0 }

            Des lettres

            Des mails

            **Le projet suivant** est lauréat de la formule «\u00A0Accompagnement scientifique\u00A0»\u00A0:

            #### **Relire**
            {: .text-center .margin-bottom-1 .margin-top-3 }

            *Conseil d’État*
            {: .text-center }

            **Les données utilisées**
            {: .bleue .margin-0 }

            Des arrêts
            """;

    private static Article edited(String written, String by) {
        assertThat(ARTICLE).contains(written);
        return Read.article(ARTICLE.replace(written, by));
    }

    @Test
    void is_the_shape_in_which_articles_are_published() {
        assertThat(new KramdownWriter().write(THREE)).isEqualTo(ARTICLE);
    }

    @Test
    void is_read_as_any_other_article_where_its_name_is_lost() {
        Article article = edited("form: \"palmares-1\"\n", "");

        assertThat(Announcing.winners(article)).isEqualTo(Announcing.expected(THREE));
        assertThat(article.tracks()).containsExactly(TECHNICAL, SCIENTIFIC);
        assertThat(article.announcement().laureates()).contains(3);
        assertThat(article.announcement().proposals()).contains(46);
        assertThat(article.announcement().amount()).isEqualTo(THREE.amount());
        assertThat(article.fundingSource()).isEqualTo(SOURCE);
    }

    @Test
    void lets_people_reword_the_figures() {
        Article article = edited(
                ARTICLE.substring(ARTICLE.indexOf("**3 projets"), ARTICLE.indexOf("## Les 3")),
                "Les lauréats se partagent 2,5 M€ ; ils ont été choisis parmi 50 candidatures.\n\n");

        assertThat(article.announcement().laureates()).contains(3);
        assertThat(article.announcement().proposals()).contains(50);
        assertThat(article.announcement().amount()).contains(Money.euros("2500000"));
        assertThat(Announcing.winners(article)).isEqualTo(Announcing.expected(THREE));
    }

    @Test
    void lets_people_add_laureates_links_and_sections() {
        Article article = edited("Des arrêts\n", """
                Des [arrêts](https://x.fr){: .y } **publics**

                #### Un autre

                *Insee*

                **Les gains**

                Du temps

                ### Et ensuite

                Une *année* de **travail**.
                """);

        assertThat(article.winners()).hasSize(4);
        assertThat(article.winners().get(2).project().data()).contains("Des arrêts publics");
        assertThat(article.winners().get(3).project().gains()).containsExactly("Du temps");
    }

    @Test
    void is_read_as_any_other_article_where_its_headings_are_changed() {
        Article article = edited("#### **", "### **");

        assertThat(Announcing.winners(article)).isEqualTo(Announcing.expected(THREE));
    }

    @Test
    void says_what_stands_under_no_label_and_which_track_is_none_of_the_call() {
        String text = ARTICLE.replace("*Mairie de Là*", "*Mairie de Là*\n\nPerdu")
                .replace("Accompagnement scientifique\u00A0»", "Autre\u00A0»");

        assertThat(Read.remarks(text)).containsExactly("text-not-understood 47:1");
        assertThat(Read.article(text).winners().get(2).track()).isEqualTo(Optional.of(TECHNICAL.id()));
    }
}
