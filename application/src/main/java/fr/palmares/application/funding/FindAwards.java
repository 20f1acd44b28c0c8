package fr.palmares.application.funding;

import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;

/** Lists the awards of a call, page by page. */
@FunctionalInterface
public interface FindAwards {

    Slice<AwardView, AwardId> find(CallId call, Page<AwardId> page);
}
