package fr.palmares.application.selection;

import fr.palmares.domain.call.CallId;
import java.util.List;

/**
 * All the decisions there are; none is ever changed. Kept by a storage adapter; see {@code DecisionsContract} for what
 * every one must honour.
 */
public interface Decisions {

    /** The decisions of a call, the first one first. */
    List<SealedDecision> of(CallId call);

    /**
     * Keeps a decision.
     *
     * @throws fr.palmares.application.shared.StaleWrite if the call has a decision of that sequence already
     */
    void keep(SealedDecision decision);
}
