package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Problem;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.health.StoreFault;
import fr.palmares.application.health.StoreHealth;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the server can answer, and why not: as it was at this request, so that it is ready again by itself. The log
 * tells when that changes, and not at each request.
 */
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final String READY = "";

    private final StoreHealth store;
    private final AtomicReference<String> last = new AtomicReference<>(READY);

    Health(StoreHealth store) {
        this.store = store;
    }

    /** What a healthy server says of itself. */
    record HealthJson(String status) {}

    Route route() {
        return new Route("/health", Route.Kind.JSON, Set.of(), this::answer);
    }

    private Answer answer(Asked asked) {
        return store.look()
                .map(fault -> refusal(asked, fault))
                .orElseGet(() -> {
                    if (!last.getAndSet(READY).equals(READY)) {
                        LOG.atWarn().log("the record can be used again");
                    }
                    return Answer.json(new HealthJson("ready"));
                })
                .with("Cache-Control", "no-store");
    }

    /** Why a request failed that failed for want of the record; nothing where that is a bug. */
    Optional<Answer> refusal(Asked asked, RuntimeException failure) {
        return store.causeOf(failure).map(fault -> refusal(asked, fault).with("Cache-Control", "no-store"));
    }

    private Answer refusal(Asked asked, StoreFault fault) {
        if (!last.getAndSet(fault.code()).equals(fault.code())) {
            LOG.atError()
                    .addKeyValue("code", fault.code())
                    .addKeyValue("cause", fault.cause())
                    .log("the record cannot be used");
        }
        return asked.refuse(Problem.notReady(fault.code()));
    }
}
