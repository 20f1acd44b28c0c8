package fr.palmares.application.call;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep;
import java.time.Instant;
import java.util.Optional;

/** Publishes, cancels or completes a call. */
@FunctionalInterface
public interface MoveCall {

    Answer move(Order order);

    /** Which call, what is to be done to it, why, and when; an amendment is not done this way. */
    record Order(CallId call, LifecycleStep.Kind kind, Optional<String> motive, Instant at) {}

    /** What came of it. */
    sealed interface Answer {

        /** What was done. */
        record Moved(LifecycleStep step) implements Answer {}

        /** Why nothing was. */
        record Refused(Sentence reason) implements Answer {}
    }
}
