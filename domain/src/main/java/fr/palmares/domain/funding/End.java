package fr.palmares.domain.funding;

import fr.palmares.domain.shared.Folding;
import java.time.LocalDate;

/** When and why an award ended before it was paid in full: its laureate left, or its project stopped. */
public record End(LocalDate on, String why) {

    public End {
        why = Folding.written(why).strip();
    }
}
