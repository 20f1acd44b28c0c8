package fr.palmares.adapters.web.administration;

import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.administration.AdministrationView;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An administration as JSON: its latest name, and every name with its period, oldest first. */
public record AdministrationJson(
        String id,
        String name,
        Optional<String> acronym,
        List<NameJson> names,
        Optional<String> parent,
        Optional<String> siret,
        int laureates,
        LinksJson links) {

    /** A name and the days of its period, both included; {@code null} where the period is open. */
    record NameJson(String name, Optional<String> acronym, Optional<LocalDate> from, Optional<LocalDate> until) {

        static NameJson of(AdministrationName name) {
            return new NameJson(
                    name.name(),
                    name.acronym(),
                    name.period().from(),
                    name.period().until());
        }
    }

    /** Where the administration and its laureates are, for programs and for people. */
    record LinksJson(String self, String page, String laureates) {}

    public static AdministrationJson of(AdministrationView view) {
        String page = pageOf(view.id());
        return new AdministrationJson(
                view.id().toString(),
                view.latestName().name(),
                view.latestName().acronym(),
                view.names().stream().map(NameJson::of).toList(),
                view.parent().map(Object::toString),
                view.siret().map(Object::toString),
                view.laureates(),
                new LinksJson(Route.API + page, page, Route.API + "/laureates?administration=" + view.id()));
    }

    static String pageOf(AdministrationId id) {
        return "/administrations/" + id;
    }
}
