package fr.palmares.application.call;

import fr.palmares.application.shared.Slice;

/** The way in to this package: everything it offers, built from what it needs. */
public record CallUseCases(FindCalls findCalls, ShowCall showCall) {

    public static CallUseCases using(CallQueries queries) {
        return new CallUseCases(
                (search, page) -> Slice.of(
                        queries.list(search, page.after(), page.limit().items() + 1), page.limit(), CallView::id),
                queries::one);
    }
}
