package fr.palmares.application.selection;

import fr.palmares.domain.call.CallId;
import java.time.Instant;

/** Lets a laureate leave the decided list; the reserve list moves up within seats and envelope. */
@FunctionalInterface
public interface WithdrawLaureate {

    /** A {@link DecisionAnswer.Withdrawn}, or why nobody left. */
    DecisionAnswer withdraw(Order order);

    /**
     * Who leaves, why, and when.
     *
     * @param number the laureate's number; before the announcement, the one that it is to have
     */
    record Order(CallId call, int number, String motive, Instant at) {}
}
