package fr.palmares.application.selection;

import fr.palmares.application.exchange.OverridesFormat;
import fr.palmares.domain.selection.Effort;
import java.util.function.Supplier;

/** The way in to what settles a selection: deciding, and verifying what was decided. */
public record DecisionUseCases(DecideLaureates decideLaureates, VerifyDecision verifyDecision) {

    /** Built over a record and the decisions kept in it. */
    public static DecisionUseCases using(
            SelectionStores stores, Decisions decisions, Formats formats, Supplier<Effort> effort) {
        Computing computing = new Computing(effort);
        return new DecisionUseCases(
                new DecidingLaureates(stores, decisions, computing, formats.overrides(), formats.decisions()),
                new VerifyingDecision(computing, formats.decisions()));
    }

    /** How overrides are read, and decisions sealed. */
    public record Formats(OverridesFormat overrides, DecisionFormat decisions) {}
}
