package fr.palmares.application.administration;

import fr.palmares.application.shared.Slice;

/** The way in to this package: everything it offers, built from what it needs. */
public record AdministrationUseCases(FindAdministrations findAdministrations, ShowAdministration showAdministration) {

    public static AdministrationUseCases using(AdministrationQueries queries) {
        return new AdministrationUseCases(
                (search, page) -> Slice.of(
                        queries.list(search, page.after(), page.limit().items() + 1),
                        page.limit(),
                        AdministrationView::id),
                queries::one);
    }
}
