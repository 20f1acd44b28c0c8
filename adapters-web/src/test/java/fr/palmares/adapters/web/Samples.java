package fr.palmares.adapters.web;

import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.call.CallView;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.laureate.LaureateView.NamedAdministration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import fr.palmares.domain.shared.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The two calls of 2018 and 2019 as far as their articles tell them, worded by us. */
final class Samples {

    static final CallId CALL = CallId.of("ami-ia-2");
    static final AdministrationId HEALTH = AdministrationId.of("direction-generale-de-la-sante");
    static final AdministrationId BIODIVERSITY = AdministrationId.of("office-francais-de-la-biodiversite");
    static final AdministrationId ECOLOGY = AdministrationId.of("ministere-de-l-ecologie");

    private Samples() {}

    static Views record() {
        return new Views(List.of(firstCall(), call()), laureates(), administrations());
    }

    static CallView call() {
        return new CallView(
                CALL,
                "Intelligence artificielle : 15 nouveaux projets vont être expérimentés dans les administrations",
                CallState.ANNOUNCED,
                new Announcement(
                        Optional.of(LocalDate.of(2019, 7, 15)),
                        Optional.of(15),
                        Optional.of(46),
                        Optional.of(Money.euros("4000000"))),
                List.of(
                        new Track(TrackId.of("technique-et-metier"), "Accompagnement technique et métier"),
                        new Track(TrackId.of("scientifique"), "Accompagnement scientifique")),
                Optional.of(new Envelope(
                        Money.euros("4000000"),
                        new FundingSource(
                                Optional.of("Programme d’investissements d’avenir"),
                                Optional.of("Fonds pour la transition numérique de l’État"),
                                Optional.of("Caisse des dépôts")))),
                4,
                Optional.of(new Source("article.md", 1)));
    }

    private static CallView firstCall() {
        return new CallView(
                CallId.of("ami-ia-1"),
                "Six projets retenus pour le premier appel Intelligence artificielle",
                CallState.ANNOUNCED,
                Announcement.SILENT,
                List.of(),
                Optional.empty(),
                1,
                Optional.empty());
    }

    static List<LaureateView> laureates() {
        return List.of(
                new LaureateView(
                        new LaureateId(CallId.of("ami-ia-1"), 4),
                        Optional.empty(),
                        Optional.of("Agence française pour la biodiversité (AFB)"),
                        Optional.of(new NamedAdministration(BIODIVERSITY, "Agence française pour la biodiversité")),
                        Optional.empty(),
                        new Project(
                                "Mieux viser les contrôles de police de l’environnement",
                                Optional.of("Orienter les inspecteurs vers les lieux où une infraction est probable."),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        false,
                        new Source("premier-appel.md", 40)),
                laureate(
                        1,
                        "Trier les signalements d’événements sanitaires indésirables",
                        "Direction générale de la santé"),
                laureate(2, "Retrouver l’information dans le dossier d’un patient", "CHU de Bordeaux"),
                laureate(3, "Alerter sur l’exposition des travailleurs aux rayonnements ionisants", "IRSN"),
                laureate(4, "Contrôler la légalité des actes transmis aux préfectures", "Association des maires"));
    }

    static LaureateView laureate(int number, String title, String body) {
        return new LaureateView(
                new LaureateId(CALL, number),
                Optional.empty(),
                Optional.of(body),
                number == 4
                        ? Optional.empty()
                        : Optional.of(new NamedAdministration(
                                HEALTH, number == 1 ? "Direction générale de la santé (DGS)" : body)),
                Optional.of(TrackId.of(number == 3 ? "scientifique" : "technique-et-metier")),
                new Project(
                        title,
                        Optional.empty(),
                        Optional.of("L’ensemble des signalements déposés sur le portail national par les"
                                + " professionnels de santé, les patients et les industriels."),
                        Optional.of("Le modèle classera automatiquement les signalements, en extraira les"
                                + " notions du métier et relèvera ce qui sort de l’ordinaire, pour que les évaluateurs"
                                + " commencent par là."),
                        List.of("travail des évaluateurs facilité", "réponse plus rapide au déclarant")),
                false,
                new Source("article.md", 30 + number));
    }

    /** That many laureates of one call, numbered from 1. */
    static List<LaureateView> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> laureate(number, "Projet numéro " + number + " du même appel", "Organisme " + number))
                .toList();
    }

    static List<AdministrationView> administrations() {
        return List.of(
                new AdministrationView(
                        HEALTH,
                        List.of(new AdministrationName(
                                "Direction générale de la santé", Optional.of("DGS"), Period.ALWAYS)),
                        Optional.empty(),
                        Optional.empty(),
                        3),
                new AdministrationView(
                        ECOLOGY,
                        List.of(AdministrationName.asWritten("Ministère de l’écologie")),
                        Optional.empty(),
                        Optional.empty(),
                        0),
                biodiversity());
    }

    private static AdministrationView biodiversity() {
        return new AdministrationView(
                BIODIVERSITY,
                List.of(
                        new AdministrationName(
                                "Agence française pour la biodiversité",
                                Optional.of("AFB"),
                                new Period(
                                        Optional.of(LocalDate.of(2017, 1, 1)),
                                        Optional.of(LocalDate.of(2019, 12, 31)))),
                        new AdministrationName(
                                "Office français de la biodiversité",
                                Optional.of("OFB"),
                                Period.since(LocalDate.of(2020, 1, 1)))),
                Optional.of(ECOLOGY),
                Siret.parse("356 000 000 00048"),
                1);
    }
}
