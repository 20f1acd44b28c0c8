package fr.palmares.adapters.web;

import fr.palmares.application.call.ShowDetails.Details;
import fr.palmares.application.call.ShowDetails.Published;
import fr.palmares.application.store.Specifications;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.call.LifecycleStep.Kind;
import fr.palmares.domain.call.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the second of the sample calls is run; the first was read from an article. */
final class CallSamples {

    private CallSamples() {}

    static Details details(CallId call) {
        if (!call.toString().equals("ami-ia-2")) {
            return Details.NONE;
        }
        return new Details(
                Optional.of(new Published(Specifications.whole(), Phase.CLOSED)),
                List.of(new LifecycleStep(
                        call,
                        1,
                        Kind.AMENDED,
                        Instant.parse("2018-12-01T23:30:00Z"),
                        Optional.of("Une place <de> moins"),
                        List.of("seats.max: 15 → 14"))));
    }
}
