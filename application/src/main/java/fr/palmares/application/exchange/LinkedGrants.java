package fr.palmares.application.exchange;

import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.application.laureate.LaureateView;
import java.util.List;
import java.util.Optional;

/** Tells the awards of a laureate to machines that read its page, as linked data. */
@FunctionalInterface
public interface LinkedGrants {

    /** JSON-LD that can stand within a {@code script} element as it is: no {@code <} is in it. */
    String of(LaureateView laureate, List<AwardView> awards, Optional<GrantorView> grantor, Edition edition);
}
