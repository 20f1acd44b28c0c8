package fr.palmares.application.selection;

import fr.palmares.application.exchange.Document;
import fr.palmares.domain.call.CallId;
import java.time.Instant;
import java.util.Optional;

/** Settles the list of a call: computed, changed by the jury where it says why, and sealed. */
@FunctionalInterface
public interface DecideLaureates {

    DecisionAnswer decide(Order order);

    /** Which call, what the jury changes, and when. */
    record Order(CallId call, Optional<Document> overrides, Instant at) {}
}
