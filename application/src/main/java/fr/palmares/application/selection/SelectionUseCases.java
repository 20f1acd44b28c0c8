package fr.palmares.application.selection;

import fr.palmares.domain.selection.Effort;
import java.util.function.Supplier;

/** The way in to this package: everything it offers, built from what it needs. */
public record SelectionUseCases(SelectLaureates selectLaureates) {

    /** Built over a record; each selection goes as far as the effort that is handed out for it. */
    public static SelectionUseCases using(SelectionStores stores, Supplier<Effort> effort) {
        return new SelectionUseCases(new SelectingLaureates(stores, new Computing(effort)));
    }
}
