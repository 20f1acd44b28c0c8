package fr.palmares.application.call;

import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;

/** Lists calls, page by page. */
@FunctionalInterface
public interface FindCalls {

    Slice<CallView, CallId> find(SearchText search, Page<CallId> page);
}
