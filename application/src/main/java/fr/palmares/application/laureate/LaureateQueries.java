package fr.palmares.application.laureate;

import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Optional;

/**
 * The reading side of laureates, in order of call and number; see {@code QueriesContract} for what every store must
 * honour.
 */
public interface LaureateQueries {

    /** At most {@code count} laureates after that one. */
    List<LaureateView> list(LaureateFilter filter, Optional<LaureateId> after, int count);

    Optional<LaureateView> one(LaureateId id);
}
