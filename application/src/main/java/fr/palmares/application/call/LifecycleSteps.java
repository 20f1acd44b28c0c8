package fr.palmares.application.call;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep;
import java.util.List;

/**
 * All that was done to calls by hand; nothing of it is ever changed. Kept by a storage adapter; see {@code
 * LifecycleStepsContract} for what every one must honour.
 */
public interface LifecycleSteps {

    /** The steps of a call, the first one first. */
    List<LifecycleStep> of(CallId call);

    /**
     * Keeps a step.
     *
     * @throws fr.palmares.application.shared.StaleWrite if the call has a step of that sequence already
     */
    void keep(LifecycleStep step);
}
