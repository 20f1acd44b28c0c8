package fr.palmares.benchmarks;

import fr.palmares.adapters.persistence.Database;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Invented articles and records of any size. */
final class Samples {

    private static final String SECTION = """

                #### **Améliorer le traitement numéro %1$d des signalements**
                {: .text-center .margin-bottom-1 }

                *Direction générale numéro %1$d*
                {: .text-center }

                **Les données utilisées**
                {: .bleue .margin-0 }

                L'ensemble des signalements déposés sur le portail numéro %1$d, avec leurs pièces jointes

                **L’intelligence artificielle**
                {: .bleue .margin-0  }

                Un modèle classera les signalements, en tirera les notions utiles et montrera ce qui étonne.

                **Les gains**
                {: .bleue .margin-0  }

                * travail des évaluateurs facilité
                * réponses plus rapides aux déclarants
                <br>
                <br>
                """;
    private static final int PER_CALL = 1_000;

    private Samples() {}

    /** An article that tells of that many laureates, each with all its parts. */
    static String article(int laureates) {
        StringBuilder article =
                new StringBuilder("---\ntitle: 'Les %d lauréats'\ndate: 2019-07-15\n---\n\n## Les lauréats\n"
                        .replace("%d", Integer.toString(laureates)));
        IntStream.range(0, laureates)
                .forEach(number -> article.append(SECTION.replace("%1$d", Integer.toString(number))));
        return article.toString();
    }

    /** Fills an empty database with that many laureates, a thousand to a call. */
    static void fill(Database database, int laureates) {
        database.transactions().run(() -> {
            Administration body = Administration.met(AdministrationId.of("direction"), "Direction générale");
            database.administrations().save(List.of(body));
            for (int first = 0; first < laureates; first += PER_CALL) {
                CallId call = CallId.of("appel-" + (1000 + first / PER_CALL));
                database.calls()
                        .save(Call.announced(call, "Appel", Announcement.SILENT, List.of(), new Source("a.md", 1)));
                database.laureates()
                        .save(IntStream.rangeClosed(1, Math.min(PER_CALL, laureates - first))
                                .mapToObj(number -> laureate(new LaureateId(call, number), body.id()))
                                .toList());
            }
            return Outcome.keep(laureates);
        });
    }

    /** The same in an empty database, all of them in one call. */
    static void fillOneCall(Database database, CallId call, int laureates) {
        database.transactions().run(() -> {
            Administration body = Administration.met(AdministrationId.of("direction"), "Direction générale");
            database.administrations().save(List.of(body));
            database.calls().save(Call.announced(call, "Appel", Announcement.SILENT, List.of(), new Source("a.md", 1)));
            database.laureates()
                    .save(IntStream.rangeClosed(1, laureates)
                            .mapToObj(number -> laureate(new LaureateId(call, number), body.id()))
                            .toList());
            return Outcome.keep(laureates);
        });
    }

    private static Laureate laureate(LaureateId id, AdministrationId body) {
        Project project = new Project(
                "Projet " + id.number(),
                Optional.empty(),
                Optional.of("Des données"),
                Optional.of("Un modèle"),
                List.of("du temps", "de la clarté"));
        return Laureate.told(id, project, new Source("a.md", id.number()))
                .of(Optional.of("Direction générale"), Optional.of(body));
    }
}
