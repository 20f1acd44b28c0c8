package fr.palmares.application.selection;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Promotion;
import java.util.List;

/** What came of asking for a decision. */
public sealed interface DecisionAnswer {

    /** The decision, sealed and kept, with the computed selection beside it. */
    record Decided(SealedDecision sealed, DecisionFile decision, SelectionView computed) implements DecisionAnswer {}

    /** A decision in which a laureate left, and who moved up. */
    record Withdrawn(Decided decision, ProposalNumber left, Promotion promotion) implements DecisionAnswer {}

    /** Why nothing was decided; at least one reason. */
    record Refused(List<Sentence> reasons) implements DecisionAnswer {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** What is wrong with the document of the overrides, each at its place. */
    record WrongOverrides(List<Diagnostic> diagnostics) implements DecisionAnswer {

        public WrongOverrides {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
