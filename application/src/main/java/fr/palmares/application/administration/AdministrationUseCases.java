package fr.palmares.application.administration;

import fr.palmares.application.shared.Slice;

/** The way in to this package: everything it offers, built from what it needs. */
public record AdministrationUseCases(FindAdministrations findAdministrations, ShowAdministration showAdministration) {

    public static AdministrationUseCases using(AdministrationQueries queries) {
        return in(AdministrationScope.ALL, queries);
    }

    /** The same as everybody may see them: who applied and did not win is nobody else's business. */
    public static AdministrationUseCases ofEverybody(AdministrationQueries queries) {
        return in(AdministrationScope.WITH_LAUREATES, queries);
    }

    private static AdministrationUseCases in(AdministrationScope scope, AdministrationQueries queries) {
        return new AdministrationUseCases(
                (search, page) -> Slice.of(
                        queries.list(scope, search, page.after(), page.limit().items() + 1),
                        page.limit(),
                        AdministrationView::id),
                id -> queries.one(scope, id));
    }
}
