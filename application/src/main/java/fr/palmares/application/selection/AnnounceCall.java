package fr.palmares.application.selection;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the laureates of a call's latest decision public, and writes the article that says so. */
@FunctionalInterface
public interface AnnounceCall {

    Answer announce(Order order);

    /** Which call, and the day that the article bears: if none is told, the one of that instant in the call's zone. */
    record Order(CallId call, Optional<LocalDate> on, Instant at) {}

    /** What came of it. */
    sealed interface Answer {

        /** The article, and how many laureates it tells. */
        record Announcing(String article, int laureates) implements Answer {}

        /** Why nothing was announced. */
        record Refused(Sentence reason) implements Answer {}
    }
}
