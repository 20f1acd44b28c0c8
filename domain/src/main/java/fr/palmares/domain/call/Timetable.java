package fr.palmares.domain.call;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** When a call receives proposals and when its jury marks, in the zone in which the call tells its dates. */
public record Timetable(ZoneId zone, Window proposals, Optional<Window> marking) {

    /** Whether proposals are still to come, received, or no longer received at that instant. */
    public Phase phaseAt(Instant instant) {
        if (instant.isBefore(proposals.opens())) {
            return Phase.UPCOMING;
        }
        return proposals.contains(instant) ? Phase.OPEN : Phase.CLOSED;
    }

    /** Whether jurors may mark at that instant: within the window or, without one, once the call is closed. */
    public boolean marksAt(Instant instant) {
        return marking.map(window -> window.contains(instant)).orElseGet(() -> !instant.isBefore(markingOpens()));
    }

    /** From when jurors may mark: as the call says or, where it does not, once the closing second is over. */
    public Instant markingOpens() {
        return marking.map(Window::opens).orElseGet(() -> proposals.closes().plusSeconds(1));
    }
}
