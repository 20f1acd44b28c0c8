package fr.palmares.application.call;

import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.call.CallId;
import java.util.List;
import java.util.Optional;

/** The reading side of calls, in order of their slugs; see {@code QueriesContract} for what every store must honour. */
public interface CallQueries {

    /** At most {@code count} calls after that one whose title or slug has each searched word. */
    List<CallView> list(SearchText search, Optional<CallId> after, int count);

    Optional<CallView> one(CallId id);
}
