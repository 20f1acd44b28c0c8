package fr.palmares.application.call;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.call.Phase;
import fr.palmares.domain.call.Specification;
import java.util.List;
import java.util.Optional;

/** Shows how a call is run: its rules, where its dates put it, and what was done to it by hand. */
@FunctionalInterface
public interface ShowDetails {

    /** Nothing of a call that nobody may see or that there is not. */
    Details of(CallId call);

    /**
     * How a call is run.
     *
     * @param published none of a call that was read from an article
     * @param steps the first one first
     */
    record Details(Optional<Published> published, List<LifecycleStep> steps) {

        /** Of a call of which nothing is known but its announcement. */
        public static final Details NONE = new Details(Optional.empty(), List.of());

        public Details {
            steps = List.copyOf(steps);
        }
    }

    /** What the organisers published, and where the dates in it put the call now. */
    record Published(Specification specification, Phase phase) {}
}
