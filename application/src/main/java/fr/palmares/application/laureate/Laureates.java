package fr.palmares.application.laureate;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Optional;

/**
 * All the laureates there are. Kept by a storage adapter; see {@code LaureatesContract} for what every one must
 * honour.
 */
public interface Laureates {

    /** One laureate, without reading the others of its call. */
    Optional<Laureate> find(LaureateId id);

    /** Every laureate of a call, in order of number. */
    List<Laureate> of(CallId call);

    /**
     * Stores them under their next revisions.
     *
     * @throws fr.palmares.application.shared.StaleWrite if a stored revision is not the given one's
     */
    void save(List<Laureate> laureates);
}
