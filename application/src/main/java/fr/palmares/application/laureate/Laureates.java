package fr.palmares.application.laureate;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.Laureate;
import java.util.List;

/**
 * All the laureates there are. Kept by a storage adapter; see {@code LaureatesContract} for what every one must
 * honour.
 */
public interface Laureates {

    /** Every laureate of a call, in order of number. */
    List<Laureate> of(CallId call);

    /**
     * Stores them under their next revisions.
     *
     * @throws fr.palmares.application.shared.StaleWrite if a stored revision is not the given one's
     */
    void save(List<Laureate> laureates);
}
