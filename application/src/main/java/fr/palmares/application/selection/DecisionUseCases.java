package fr.palmares.application.selection;

import fr.palmares.application.exchange.ArticleWriter;
import fr.palmares.application.exchange.DecidedScores;
import fr.palmares.application.exchange.OverridesFormat;
import fr.palmares.domain.selection.Effort;
import java.util.function.Supplier;

/** The way in to what settles a selection: deciding, letting a laureate leave, verifying, announcing. */
public record DecisionUseCases(
        DecideLaureates decideLaureates, WithdrawLaureate withdrawLaureate, AnnounceCall announceCall) {

    /** Built over a record and the decisions kept in it. */
    public static DecisionUseCases using(DecisionStores stores, Formats formats, Supplier<Effort> effort) {
        Computing computing = new Computing(effort);
        Sealing sealing = new Sealing(stores, computing, formats.decisions());
        return new DecisionUseCases(
                new DecidingLaureates(stores.selection(), computing, formats.overrides(), sealing),
                new WithdrawingLaureate(stores, computing, sealing),
                new AnnouncingCall(stores, sealing, formats.articles()));
    }

    /** Verifying needs no record: the file holds it all. */
    public static VerifyDecision verifyDecision(DecisionFormat format, Supplier<Effort> effort) {
        return new VerifyingDecision(new Computing(effort), format);
    }

    /** What the latest decisions weighed, for what gives data away. */
    public static DecidedScores decidedScores(Decisions decisions, DecisionFormat format) {
        return new WeighedProposals(decisions, format);
    }

    /** How overrides are read, decisions sealed, and articles written. */
    public record Formats(OverridesFormat overrides, DecisionFormat decisions, ArticleWriter articles) {}
}
