package fr.palmares.application.funding;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import java.util.List;
import java.util.Optional;

/**
 * All the awards there are, with their agreements and movements. Kept by a storage adapter; see {@code AwardsContract}
 * for what every one must honour.
 */
public interface Awards {

    /** One award, without reading the others of its call. */
    Optional<Award> find(AwardId id);

    /** Every award of a call, in order of laureate, money before aid in kind. */
    List<Award> of(CallId call);

    /** Whether a movement of the call bears that reference. */
    boolean usesReference(CallId call, String reference);

    /**
     * Stores them under their next revisions.
     *
     * @throws fr.palmares.application.shared.StaleWrite if a stored revision is not the given one's, or another
     *     movement of the call took a reference in the meantime
     */
    void save(List<Award> awards);
}
