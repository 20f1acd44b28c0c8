package fr.palmares.application.call;

import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.LifecycleStep;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may know of a call's rules and life: all but a draft, and but the rules that name proposals, for who
 * is not selected is nobody's business.
 */
record ShowingDetails(Calls calls, LifecycleSteps steps, InstantSource clock) implements ShowDetails {

    private static final List<String> NAMING_PROPOSALS = List.of("pairs", "pins.");

    @Override
    public Details of(CallId id) {
        return calls.find(id)
                .filter(call -> call.state() != CallState.DRAFT)
                .map(this::details)
                .orElse(Details.NONE);
    }

    private Details details(Call call) {
        return new Details(
                published(call, clock.instant()),
                steps.of(call.id()).stream().map(ShowingDetails::discreet).toList());
    }

    private static Optional<Published> published(Call call, Instant now) {
        return call.specification()
                .map(specification -> new Published(
                        specification, specification.rules().timetable().phaseAt(now)));
    }

    private static LifecycleStep discreet(LifecycleStep step) {
        return new LifecycleStep(
                step.call(),
                step.sequence(),
                step.kind(),
                step.at(),
                step.motive(),
                step.changes().stream()
                        .filter(change -> NAMING_PROPOSALS.stream().noneMatch(change::startsWith))
                        .toList());
    }
}
