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
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link ArticleWriter} must honour: the format reads back what it was given, field by field. */
public interface ArticleWriterContract extends WrittenFiguresContract {

    Track TECHNICAL = new Track(TrackId.of("technical"), "Accompagnement technique et métier");
    Track SCIENTIFIC = new Track(TrackId.of("scientific"), "Accompagnement scientifique");

    @Test
    default void reads_back_the_laureates_in_their_order_with_every_part() {
        assertReadBack(announced(
                told("Direction générale de la santé", project("Trier", "Un but", "Des fiches", "Un modèle", "a", "b")),
                told("Conseil d’État", project("Relire", "Un autre", "Des arrêts", "Un tri", "c"))));
    }

    @ParameterizedTest
    @MethodSource("fr.palmares.application.exchange.HardTexts#lines")
    default void reads_back_letter_by_letter(String text) {
        Project everywhere = project(text, text, text, text, text, text + " bis", "ter " + text);

        assertReadBack(announced(told(text, everywhere), told("Conseil d’État", everywhere)));
    }

    @Test
    default void reads_back_a_title_with_an_asterisk() {
        Article article = readBack(announced(told("Insee", project("Mieux * que bien", "x"))));

        assertThat(article.winners().get(0).project().title()).isEqualTo("Mieux * que bien");
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

    @Test
    default void reads_back_a_laureate_whose_body_is_not_named() {
        assertReadBack(announced(told("", project("Relire", "x")), told("Insee", project("Compter", "*x*"))));
    }
}
