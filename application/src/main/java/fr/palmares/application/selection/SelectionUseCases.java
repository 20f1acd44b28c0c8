package fr.palmares.application.selection;

import fr.palmares.application.exchange.OverridesFormat;
import fr.palmares.domain.selection.Effort;
import java.util.function.Supplier;

/** The way in to this package: everything it offers, built from what it needs. */
public record SelectionUseCases(SelectLaureates selectLaureates, DecideLaureates decideLaureates) {

    /** Built over a record; each selection goes as far as the effort that is handed out for it. */
    public static SelectionUseCases using(SelectionStores stores, Formats formats, Supplier<Effort> effort) {
        Computing computing = new Computing(effort);
        return new SelectionUseCases(
                new SelectingLaureates(stores, computing),
                new DecidingLaureates(stores, computing, formats.overrides(), formats.decisions()));
    }

    /** What needs no record: anyone can verify a file. */
    public static VerifyDecision verifyDecision(DecisionFormat decisions, Supplier<Effort> effort) {
        return new VerifyingDecision(new Computing(effort), decisions);
    }

    /** How overrides are read, and decisions sealed. */
    public record Formats(OverridesFormat overrides, DecisionFormat decisions) {}
}
