package fr.palmares.application.administration;

import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import java.util.Collection;
import java.util.List;

/**
 * All the administrations there are. Kept by a storage adapter; see {@code AdministrationsContract} for what every one
 * must honour.
 */
public interface Administrations {

    /** Those of the given ids that exist, in order of id. */
    List<Administration> withIds(Collection<AdministrationId> ids);

    /**
     * Those that ever bore one of these folded names, bare names or acronyms, whole, in order of id.
     *
     * @param folded as {@link fr.palmares.domain.administration.AdministrationName#folded} gives them
     */
    List<Administration> named(Collection<String> folded);

    /**
     * Stores them under their next revisions.
     *
     * @throws fr.palmares.application.shared.StaleWrite if a stored revision is not the given one's
     */
    void save(List<Administration> administrations);
}
