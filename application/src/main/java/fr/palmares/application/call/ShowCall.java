package fr.palmares.application.call;

import fr.palmares.domain.call.CallId;
import java.util.Optional;

/** Shows one call. */
@FunctionalInterface
public interface ShowCall {

    Optional<CallView> show(CallId id);
}
