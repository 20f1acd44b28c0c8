package fr.palmares.application.selection;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.shared.Sentence;
import java.util.List;
import java.util.Optional;

/** Computes a decision file again, from itself alone, and says the first difference. */
@FunctionalInterface
public interface VerifyDecision {

    Verification verify(Document file);

    /** A certificate that holds: how many leaves it closes, and how many bytes of the file it takes. */
    record Certified(long leaves, int bytes) {}

    /** What came of it. */
    sealed interface Verification {

        /**
         * The seal holds, marks, lists and totals come out the same, and a certificate proves the computed list.
         *
         * @param certified what the certificate takes; empty where the file has none
         */
        record Verified(DecisionFile decision, String digest, Optional<Certified> certified) implements Verification {}

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
