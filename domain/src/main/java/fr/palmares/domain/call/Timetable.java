package fr.palmares.domain.call;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** When a call receives proposals and when its jury marks, in the zone in which the call tells its dates. */
public record Timetable(ZoneId zone, Window proposals, Optional<Window> marking) {

    /** Whether jurors may mark at that instant: within the window or, without one, once the call is closed. */
    public boolean marksAt(Instant instant) {
        return marking.map(window -> window.contains(instant)).orElseGet(() -> !instant.isBefore(markingOpens()));
    }

    /** From when jurors may mark: as the call says or, where it does not, once the closing second is over. */
    public Instant markingOpens() {
        return marking.map(Window::opens).orElseGet(() -> proposals.closes().plusSeconds(1));
    }
}
