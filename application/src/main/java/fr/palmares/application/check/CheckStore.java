package fr.palmares.application.check;

import fr.palmares.domain.trail.Head;
import java.util.Optional;

/** Goes over the whole record as it is at one moment, and says what of it does not hold. */
@FunctionalInterface
public interface CheckStore {

    /**
     * Checks all.
     *
     * @param anchor where the trail ended when somebody noted it
     */
    CheckReport check(Optional<Head> anchor);
}
