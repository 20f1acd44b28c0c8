package fr.palmares.application.funding;

import fr.palmares.domain.laureate.LaureateId;
import java.util.List;

/** Shows what one laureate was granted. */
@FunctionalInterface
public interface ShowAwards {

    List<AwardView> show(LaureateId laureate);
}
