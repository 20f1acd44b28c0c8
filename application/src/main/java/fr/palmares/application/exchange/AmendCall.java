package fr.palmares.application.exchange;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Replaces the rules of a published call, which are frozen otherwise; what changed is dated and kept. */
@FunctionalInterface
public interface AmendCall {

    Answer amend(Order order);

    /** Which call, its new text, why, and when. */
    record Order(CallId call, Document document, Optional<String> motive, Instant at) {}

    /** What came of it. */
    sealed interface Answer {

        /** What changed. */
        record Amended(LifecycleStep step) implements Answer {}

        /** Both texts say the same. */
        record Unchanged(CallId call) implements Answer {}

        /** Why nothing was changed. */
        record Refused(List<Sentence> reasons) implements Answer {

            public Refused {
                reasons = List.copyOf(reasons);
            }
        }

        /** What is wrong with the document. */
        record Unreadable(List<Diagnostic> diagnostics) implements Answer {

            public Unreadable {
                diagnostics = List.copyOf(diagnostics);
            }
        }
    }
}
