package fr.palmares.application.selection;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Promotion;
import fr.palmares.domain.selection.Withdrawal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of asking for a decision. */
public sealed interface DecisionAnswer {

    /**
     * The decision, sealed and kept, with the computed selection beside it.
     *
     * @param numbers of the decided laureates, in order; those that they have, or are to have once announced
     */
    record Decided(
            SealedDecision sealed, DecisionFile decision, SelectionView computed, Map<ProposalNumber, Integer> numbers)
            implements DecisionAnswer {

        public Decided {
            numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        }
    }

    /** A decision in which a laureate left, and who moved up. */
    record Withdrawn(Decided decision, Withdrawal withdrawal, Promotion promotion) implements DecisionAnswer {

        public ProposalNumber left() {
            return withdrawal.proposal();
        }
    }

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
