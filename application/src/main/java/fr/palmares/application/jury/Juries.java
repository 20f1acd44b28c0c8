package fr.palmares.application.jury;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.jury.Jury;
import java.util.Optional;

/** All the juries there are. Kept by a storage adapter; see {@code JuriesContract} for what every one must honour. */
public interface Juries {

    Optional<Jury> of(CallId call);

    /**
     * Stores the jury under the next revision.
     *
     * @throws fr.palmares.application.shared.StaleWrite if the stored revision is not the given jury's
     */
    void save(Jury jury);
}
