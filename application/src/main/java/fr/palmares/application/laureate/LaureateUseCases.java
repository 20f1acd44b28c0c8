package fr.palmares.application.laureate;

import fr.palmares.application.shared.Slice;

/** The way in to this package: everything it offers, built from what it needs. */
public record LaureateUseCases(FindLaureates findLaureates, ShowLaureate showLaureate) {

    public static LaureateUseCases using(LaureateQueries queries) {
        return new LaureateUseCases(
                (filter, page) -> Slice.of(
                        queries.list(filter, page.after(), page.limit().items() + 1), page.limit(), LaureateView::id),
                queries::one);
    }
}
