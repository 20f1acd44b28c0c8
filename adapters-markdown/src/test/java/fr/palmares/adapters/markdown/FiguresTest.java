package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.Announcement;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static Announcement of(String text) {
        return Read.article("---\ntitle: Un article\n---\n\n" + text + "\n").announcement();
    }

    private static String amount(String text) {
        return of(text).amount().map(money -> money.amount().toPlainString()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quinze projets lauréats sont annoncés.|15",
                "**15 nouvelles applications** vont être testées.|15",
                "Parmi ces dossiers, 18 ont été sélectionnés.|18",
                "Le jury a retenu vingt et un projets.|21",
                "Ce ne sont pas moins de 17 projets qui ont été retenus.|17"
            })
    void finds_how_many_laureates_are_announced_in_figures_or_in_words(String text, int laureates) {
        assertThat(of(text).laureates()).contains(laureates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ces projets ont été choisis parmi les **46 proposés par des administrations**.|46",
                "**52 projets** avaient été déposés par des services variés.|52",
                "Nous avons reçu 22 candidatures.|22",
                "Les 49 projets candidats ont tous été lus.|49",
                "Soixante-neuf dossiers déposés par 30 administrations ont été lus.|69"
            })
    void finds_how_many_proposals_there_were(String text, int proposals) {
        assertThat(of(text).proposals()).contains(proposals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Financés à hauteur de 4M€, ils commencent.|4000000.00",
                "Une enveloppe de 4 millions d'euros les soutient.|4000000.00",
                "Leur budget est de 1,1 M€.|1100000.00",
                "Ils sont dotés de 830\u00a0000\u202f€.|830000.00",
                "Ils sont dotés de 830 000 €.|830000.00",
                "Un financement de 2 550 000 euros est accordé.|2550000.00",
                "Un budget de 3,5 M€ pour le volet technique et 500 k€ pour le volet scientifique.|4000000.00",
                "Le plan, doté de 54 milliards d'euros, finance le tout à hauteur de 2,4 millions d'euros.|2400000.00",
                "Le fonds (doté de 120 M€) les finance à hauteur de 830 000 €.|830000.00",
                "Ils se partagent un total de 5,25 M€, avec un plafond de 600 000 € par projet.|5250000.00",
                "Un plafond de 600 000 € par projet, pour un montant total de 5,25 M€.|5250000.00",
                "2,7 M€ leur sont consacrés.|2700000.00",
                "Montant total : 4 M€.|4000000.00",
                "Total funding: 1.2 million euros.|1200000.00",
                "The funding is €1.2 million in all.|1200000.00",
                "The funding is 830,000 euros in all.|830000.00",
                "The funding is 2,550,000 euros in all.|2550000.00"
            })
    void finds_the_amount_however_it_is_written(String text, String amount) {
        assertThat(amount(text)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un soutien de 30 000 € par projet est prévu.",
                "Un financement n'excédant pas 300 000 € les attend.",
                "Le financement va jusqu'à 50 000 euros.",
                "Le fonds, doté de 700 millions d'euros, finance bien d'autres choses.",
                "La loi de finances accorde un montant de 5 millions d'euros.",
                "Une stratégie financée par 1,5 milliard d'euros.",
                "Le dossier pèse 4 Mo.",
                "Le fonds, doté de 120 M€, a déjà soutenu 56 projets lauréats pour 18 M€.",
                "The funding goes up to 50,000 euros per project."
            })
    void takes_no_ceiling_no_fund_and_no_share_for_the_amount(String text) {
        assertThat(amount(text)).isEqualTo("none");
    }

    @Test
    void leaves_the_figures_of_another_edition_alone() {
        Announcement announcement = of("""
                Le deuxième appel est terminé.

                En 2018, un premier appel était lancé. Sur les 52 projets déposés, 6 ont été sélectionnés.

                ## Les 15 lauréats

                Ils sont issus de 46 projets déposés.
                """);

        assertThat(announcement.laureates()).contains(15);
        assertThat(announcement.proposals()).contains(46);
    }

    @Test
    void names_where_the_money_comes_from() {
        var source = Read.article("""
                ---
                title: Un article
                ---

                L'appel est financé par le fonds « Eaux claires » du programme d'investissement d'avenir,
                avec la Caisse des dépôts.
                """).fundingSource();

        assertThat(source.programme()).contains("programme d’investissements d’avenir");
        assertThat(source.fund()).contains("Eaux claires");
        assertThat(source.operator()).contains("Caisse des dépôts et consignations");
    }

    @ParameterizedTest
    @CsvSource({
        "deux,2",
        "seize,16",
        "vingt et un,21",
        "soixante-quinze,75",
        "quatre-vingts,80",
        "quatre-vingt-dix-sept,97",
        "cent,100",
        "cent deux,102",
        "trois cents,300",
        "twenty-one,21",
        "forty-two,42"
    })
    void reads_numbers_in_words(String words, int number) {
        assertThat(NumberWords.parse(words)).isEqualTo(OptionalInt.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "et", "un", "deux deux", "six dix", "arbre"})
    void reads_no_number_where_there_is_none(String words) {
        assertThat(NumberWords.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le bilan : 46 candidatures, 15 lauréats, 4 M€.|15|46|4000000.00",
                "15 lauréats, 46 candidatures, 4 M€.|15|46|4000000.00",
                "Le jury a désigné 15 lauréats parmi 46 candidatures.|15|46|none",
                "128 dossiers ont été déposés. Le jury en a retenu 12.|12|128|none",
                "Quinze lauréats sur 46 dossiers : l'appel mobilise 830 000 € du fonds doté de 30 M€.|15|46|830000.00",
                "12 lauréats. Une enveloppe de 1,1 M€, soit jusqu'à 100 000 € par projet.|12|0|1100000.00",
                "Four projects were selected out of thirty-one proposals.|4|31|none",
                "Le prix récompense 8 services sur 57 candidats.|8|57|none",
                "The jury has selected 12 projects out of 75 applications. They share €3.4 million.|12|75|3400000.00",
                "12 winners were chosen from 46 applications.|12|46|none",
                "12 lauréats. La 1re édition, dotée de 2 M€, avait réuni 9 lauréats.|12|0|none",
                "12 lauréats. En 2018, 9 projets avaient été retenus parmi 52 candidatures.|12|0|none"
            })
    void tells_several_numbers_of_one_text_apart(String text, int laureates, int proposals, String amount) {
        Announcement announcement = Read.article("---\ntitle: x\ndate: 2021-05-04\n---\n\n" + text + "\n")
                .announcement();

        assertThat(announcement.laureates()).contains(laureates);
        assertThat(announcement.proposals().orElse(0)).isEqualTo(proposals);
        assertThat(announcement
                        .amount()
                        .map(money -> money.amount().toPlainString())
                        .orElse("none"))
                .isEqualTo(amount);
    }

    @Test
    void looks_for_figures_in_no_more_sentences_than_an_article_has() {
        String telling = "\n\nLe jury a retenu 15 projets lauréats.\n\n";
        String idle = "Rien de plus. ".repeat(20_000);

        assertThat(Read.announcing(telling + idle).announcement().laureates()).contains(15);
        assertThat(Read.announcing(idle + telling).announcement().laureates()).isEmpty();
    }
}
