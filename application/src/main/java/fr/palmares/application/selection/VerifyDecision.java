package fr.palmares.application.selection;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.shared.Sentence;
import java.util.List;

/** Computes a decision file again, from itself alone, and says the first difference. */
@FunctionalInterface
public interface VerifyDecision {

    Verification verify(Document file);

    /** What came of it. */
    sealed interface Verification {

        /** The seal holds, and marks, lists and totals come out the same. */
        record Verified(DecisionFile decision, String digest) implements Verification {}

        /** The first thing that differs. */
        record Differs(Sentence difference) implements Verification {}

        /** Why the file cannot be read. */
        record Unreadable(List<Diagnostic> diagnostics) implements Verification {

            public Unreadable {
                diagnostics = List.copyOf(diagnostics);
            }
        }
    }
}
