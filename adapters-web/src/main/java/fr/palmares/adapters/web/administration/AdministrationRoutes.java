package fr.palmares.adapters.web.administration;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.PartOf;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.administration.AdministrationUseCases;
import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.shared.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way in to this package: every address that shows administrations. */
public final class AdministrationRoutes {

    private final AdministrationUseCases administrations;
    private final PartOf<AdministrationId> laureates;

    private AdministrationRoutes(AdministrationUseCases administrations, PartOf<AdministrationId> laureates) {
        this.administrations = administrations;
        this.laureates = laureates;
    }

    /** The routes; what writes the laureates of an administration on its page comes from outside. */
    public static AdministrationRoutes using(
            AdministrationUseCases administrations, PartOf<AdministrationId> laureates) {
        return new AdministrationRoutes(administrations, laureates);
    }

    public List<Route> routes() {
        return List.of(
                Route.json("/administrations", Set.of("q", "limit", "cursor"), this::list),
                Route.json("/administrations/{id}", Set.of(), this::one),
                Route.page("/administrations", Set.of("q", "cursor"), this::listPage),
                Route.page("/administrations/{id}", Set.of("cursor"), this::page));
    }

    private Answer list(Asked asked) {
        SearchText search = asked.search();
        Page<AdministrationId> page = asked.page(Limit.DEFAULT, AdministrationRoutes::key);
        return asked.list(administrations.findAdministrations().find(search, page), AdministrationJson::of);
    }

    private Answer one(Asked asked) {
        return asked.found(
                named(asked), ProblemKind.UNKNOWN_ADMINISTRATION, view -> Answer.json(AdministrationJson.of(view)));
    }

    private Answer listPage(Asked asked) {
        SearchText search = asked.search();
        Page<AdministrationId> page = asked.page(Limit.DEFAULT, AdministrationRoutes::key);
        return AdministrationPages.list(administrations.findAdministrations().find(search, page), asked);
    }

    private Answer page(Asked asked) {
        return asked.found(
                named(asked),
                ProblemKind.UNKNOWN_ADMINISTRATION,
                view -> AdministrationPages.one(
                        view,
                        view.parent().flatMap(administrations.showAdministration()::show),
                        laureates.of(view.id(), asked),
                        asked));
    }

    private Optional<AdministrationView> named(Asked asked) {
        return key(asked.named("id")).flatMap(administrations.showAdministration()::show);
    }

    private static Optional<AdministrationId> key(String text) {
        return Slug.parse(text).map(AdministrationId::new);
    }
}
