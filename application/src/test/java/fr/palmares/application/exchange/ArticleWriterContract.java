package fr.palmares.application.exchange;

import static fr.palmares.application.exchange.Announcing.announced;
import static fr.palmares.application.exchange.Announcing.inTrack;
import static fr.palmares.application.exchange.Announcing.project;
import static fr.palmares.application.exchange.Announcing.told;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Announced.InTrack;
import fr.palmares.application.exchange.Announced.Told;
import fr.palmares.application.exchange.Article.Body;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link ArticleWriter} must honour: the format reads back what it was given, field by field. */
public interface ArticleWriterContract {

    Track TECHNICAL = new Track(TrackId.of("technical"), "Accompagnement technique et métier");
    Track SCIENTIFIC = new Track(TrackId.of("scientific"), "Accompagnement scientifique");

    ArticleWriter writer();

    ArticleFormat format();

    /** What is read of the article that tells this. */
    default Article readBack(Announced announced) {
        String text = writer().write(announced);
        return format().read(Announcing.document(text))
                .fold(
                        read -> {
                            assertThat(read.diagnostics()).as(text).isEmpty();
                            return read.content();
                        },
                        refused -> {
                            throw new AssertionError(refused.diagnostics() + "\n" + text);
                        });
    }

    /** Reads the article back and compares all of it. */
    default void assertReadBack(Announced announced) {
        Article article = readBack(announced);

        assertThat(Announcing.winners(article)).as(writer().write(announced)).isEqualTo(Announcing.expected(announced));
        assertThat(article.announcement().laureates()).contains(announced.laureates());
        assertThat(article.announcement().proposals()).contains(announced.proposals());
        assertThat(article.announcement().amount()).isEqualTo(announced.amount());
        assertThat(article.announcement().on()).contains(announced.on());
        assertThat(article.fundingSource()).isEqualTo(announced.source());
        assertThat(article.call()).contains(announced.call());
        assertThat(article.title()).isEqualTo(announced.title());
        assertThat(article.tracks())
                .isEqualTo(announced.tracks().stream()
                        .flatMap(track -> track.track().stream())
                        .toList());
    }

    private Winner only(Project project) {
        return readBack(announced(told("Direction générale de la santé", project)))
                .winners()
                .get(0);
    }

    @Test
    default void reads_back_the_laureates_in_their_order_with_every_part() {
        assertReadBack(announced(
                told("Direction générale de la santé", project("Trier", "Un but", "Des fiches", "Un modèle", "a", "b")),
                told("Conseil d’État", project("Relire", "Un autre", "Des arrêts", "Un tri", "c"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un *titre*",
                "**Gras**",
                "_souligné_ et a_b_c",
                "# Dièse",
                "##Titre",
                "[lien](x)",
                "[x]: y",
                "![image](y)",
                "<b>HTML</b>",
                "<figure>x</figure>",
                "<!-- x -->",
                "{: .classe }",
                "a {: .b } c",
                "Titre {#ancre}",
                "{% tag %} {{ nom }}",
                "C:\\dossier\\",
                "\\",
                "a \\* b",
                "1. Premier",
                "2) Second",
                "12 lauréats",
                "2019. Bilan",
                "- tiret",
                "+ plus",
                "* astérisque",
                "--- règle",
                "---",
                "===",
                "a | b | c",
                "| a | b |",
                "> cité",
                ": défini",
                "`code`",
                "```",
                "~~barré~~",
                "~~~",
                "$$x$$",
                "« Guillemets » : “autres” et 'droits' \"doubles\"",
                "d’abord\u00a0: puis\u202f!",
                "A & B &amp; &eacute;",
                "Objectif",
                "Les gains",
                "Objectif : x",
                "Projet : trier",
                "Solution",
                "Porteur : Mairie",
                "Les 15 projets lauréats",
                "15 projets lauréats sur 46 candidatures",
                "Financés à hauteur de 4 M€",
                "Les 4 projets suivants reçoivent un accompagnement scientifique :",
                "Cet appel",
                "Contact",
                "Les projets suivants sont lauréats de la formule « Accompagnement scientifique » :",
                "Lauréats 2018",
                "Projet n° 3 : trier",
                "Prix du jury",
                "Association des maires",
                "Mairie de Là.",
                "Trier (Mairie de Là)",
                "Fin par un point.",
                "a;",
                "<br>",
                "e\u0301te",
                "😀 et 𝒳",
                "^",
                "^ x",
                "«",
                "3,5 % de 1 000,50 €",
                "a\u200bb",
                "…",
                "!",
                "&#42;",
                "www.x.fr et https://x.fr/a_b_c?d=e&f=g*h*",
                "Voici les lauréats :",
                "deux  espaces",
                "porté par la Mairie de Là",
                "Accompagnement : oui"
            })
    default void reads_back_letter_by_letter(String text) {
        Project everywhere = project(text, text, text, text, text, text + " bis", "ter " + text);

        assertReadBack(announced(told(text, everywhere), told("Conseil d’État", everywhere)));
    }

    @Test
    default void reads_back_a_title_with_an_asterisk() {
        assertThat(only(project("Mieux * que bien", "x")).project().title()).isEqualTo("Mieux * que bien");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un\ndeux",
                "un\n\ndeux",
                "un\n \n\n  deux \n trois",
                "- un\n- deux\n\n1. trois",
                "a\r\nb",
                "a\tb\n\tc",
                "Objectif\nLes gains\n# Titre",
                "a\n===\nb\n---",
                "    code\n\n    code",
                "| a |\n| - |\n| b |"
            })
    default void reads_back_every_line_of_a_text(String text) {
        assertReadBack(announced(told("Conseil d’État", project("Relire", text, text, text, text, "autre"))));
    }

    @Test
    default void reads_back_a_laureate_of_whom_only_title_and_body_are_known() {
        Project bare = project("Relire", "", "", "");

        assertReadBack(announced(told("Conseil d’État", bare), told("Mairie de Là", bare), told("Insee", bare)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L’objectif", "Les données", "Un modèle"})
    default void reads_back_a_project_of_which_a_single_part_is_told(String part) {
        assertReadBack(announced(
                told("Conseil d’État", project("Relire", part, "", "")),
                told("Insee", project("Relire", "", part, "")),
                told("Insee", project("Compter", "", "", part)),
                told("Insee", project("Trier", "", "", "", part))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Association syndicale autorisée", "Société du Grand Paris", "Grand Port maritime du Havre", "Shom",
                "Laboratoire national de métrologie et d’essais", "Météo-France (MF)", "S.D.I.S.", "La Poste"
            })
    default void takes_every_body_that_is_written_for_an_administration(String name) {
        Winner winner = readBack(announced(told(name, project("Relire", "x"))))
                .winners()
                .get(0);

        assertThat(winner.body()).contains(new Body(name, true));
    }

    @Test
    default void reads_back_the_tracks_of_the_call_under_their_identifiers() {
        Told one = told("Conseil d’État", project("Relire", "x"));
        Told other = told("Insee", project("Compter", "x"));

        assertReadBack(Announcing.of(inTrack(TECHNICAL, one, other), inTrack(SCIENTIFIC, other)));
        assertReadBack(Announcing.of(inTrack(SCIENTIFIC, one), inTrack(TECHNICAL, other, one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Santé", "Lot n° 2 : « mieux » (essai)", "x » : y", "*", "12 lauréats", "a\"b\\c: d # e"})
    default void reads_back_a_track_of_any_title(String title) {
        Track track = new Track(TrackId.of("2-x"), title);
        Told told = told("Conseil d’État", project("Relire", "x"));

        assertReadBack(Announcing.of(inTrack(track, told), inTrack(SCIENTIFIC, told, told)));
    }

    @Test
    default void reads_back_two_tracks_of_one_title() {
        Track twin = new Track(TrackId.of("twin"), SCIENTIFIC.title());
        Told told = told("Conseil d’État", project("Relire", "x"));

        assertReadBack(Announcing.of(inTrack(SCIENTIFIC, told), inTrack(twin, told)));
    }

    @Test
    default void reads_back_a_track_without_laureates() {
        Told told = told("Conseil d’État", project("Relire", "x"));

        assertReadBack(Announcing.of(inTrack(TECHNICAL), inTrack(SCIENTIFIC, told)));
        assertReadBack(Announcing.of(inTrack(TECHNICAL, told), inTrack(SCIENTIFIC)));
        assertReadBack(Announcing.of(inTrack(TECHNICAL), inTrack(SCIENTIFIC)));
    }

    @Test
    default void reads_back_laureates_of_no_track_behind_those_of_one() {
        Told told = told("Conseil d’État", project("Relire", "x"));

        assertReadBack(Announcing.of(inTrack(TECHNICAL, told), new InTrack(Optional.empty(), List.of(told, told))));
        assertReadBack(Announcing.of(new InTrack(Optional.empty(), List.of(told)), inTrack(TECHNICAL, told)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3979000.00",
                "830000.50",
                "4000000.00",
                "0.01",
                "0",
                "1",
                "999.99",
                "1000",
                "2019",
                "123456789012345.67",
                "999999999999999.99",
                "12345678.9"
            })
    default void reads_back_an_amount_to_the_cent(String amount) {
        assertReadBack(Announcing.financed(Optional.of(Money.euros(amount)), FundingSource.UNKNOWN));
    }

    @Test
    default void reads_back_where_the_money_comes_from() {
        Optional<Money> amount = Optional.of(Money.euros("3979000.50"));
        Optional<String> programme = Optional.of("programme d’investissements d’avenir");
        Optional<String> fund = Optional.of("Transition numérique de l’État, *etc.* (20 M€)");
        Optional<String> operator = Optional.of("Caisse des dépôts & consignations");
        Optional<String> none = Optional.empty();

        assertReadBack(Announcing.financed(amount, new FundingSource(programme, fund, operator)));
        assertReadBack(Announcing.financed(amount, new FundingSource(none, none, operator)));
        assertReadBack(Announcing.financed(amount, new FundingSource(programme, none, none)));
        assertReadBack(Announcing.financed(Optional.empty(), new FundingSource(none, fund, none)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 46, 1999, 2019, 21_000, 1_000_000})
    default void reads_back_any_number_of_proposals(int proposals) {
        assertReadBack(Announcing.proposed(proposals));
    }

    @Test
    default void reads_back_one_laureate_and_none() {
        assertReadBack(announced(told("Conseil d’État", project("Relire", "x"))));
        assertReadBack(announced());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AMI IA : 12 lauréats pour 5 millions d’euros",
                "Lauréats 2018 du 1er appel",
                "R&D &amp; \"essais\" : 100 %",
                "- x",
                "---",
                "#x",
                "'",
                "\\",
                "{{ x }}",
                "null",
                "[a",
                "*a",
                "!x",
                "%",
                "@",
                "a\u0085b\u2028c\u0007d",
                "<b>&lt;b>",
                "&copy d",
                "😀"
            })
    default void reads_back_the_title_of_the_article(String title) {
        assertReadBack(Announcing.titled(title));
    }

    @Test
    default void counts_nothing_but_what_it_is_given() {
        String text = writer().write(announced(told("Conseil d’État", project("Relire", "x"))));

        String below = text.substring(text.indexOf("\n---\n")).replaceAll("(?m)^(?:\\{:|####).*$", "");
        assertThat(Pattern.compile("\\d[\\d\\u202F]*").matcher(below).results().map(MatchResult::group))
                .containsExactly("1", "46", "4\u202F000\u202F000");
    }
}
