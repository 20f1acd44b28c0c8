package fr.palmares.application.funding;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Funding;
import java.util.Optional;

/**
 * The funding of every call. Kept by a storage adapter; see {@code FundingsContract} for what every one must honour.
 */
public interface Fundings {

    Optional<Funding> of(CallId call);

    /**
     * The funding, which nobody else changes until the transaction ends: what is read of its awards after this belongs
     * to it.
     */
    Optional<Funding> claim(CallId call);

    /**
     * Stores the funding under the next revision.
     *
     * @throws fr.palmares.application.shared.StaleWrite if the stored revision is not the given funding's
     */
    void save(Funding funding);
}
