package fr.palmares.application.call;

import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import java.util.Optional;

/** All the calls there are. Kept by a storage adapter; see {@code CallsContract} for what every one must honour. */
public interface Calls {

    Optional<Call> find(CallId id);

    /**
     * Stores the call under the next revision.
     *
     * @throws fr.palmares.application.shared.StaleWrite if the stored revision is not the given call's
     */
    void save(Call call);
}
