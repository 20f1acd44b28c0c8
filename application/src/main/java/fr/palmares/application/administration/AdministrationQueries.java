package fr.palmares.application.administration;

import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.AdministrationId;
import java.util.List;
import java.util.Optional;

/**
 * The reading side of administrations, in order of id; see {@code QueriesContract} for what every store must honour.
 */
public interface AdministrationQueries {

    /**
     * At most {@code count} administrations of a scope after that one, each searched word among its names and acronyms
     * through time.
     */
    List<AdministrationView> list(
            AdministrationScope scope, SearchText search, Optional<AdministrationId> after, int count);

    Optional<AdministrationView> one(AdministrationScope scope, AdministrationId id);
}
