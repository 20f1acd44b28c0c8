package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Problem;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the server can answer: it can if it can read a call from the record. */
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private Health() {}

    /** What a healthy server says of itself. */
    record HealthJson(String status) {}

    static Route route(CallUseCases calls) {
        return new Route("/health", Route.Kind.JSON, Set.of(), asked -> answer(calls, asked));
    }

    private static Answer answer(CallUseCases calls, Asked asked) {
        try {
            calls.findCalls().find(SearchText.NOTHING, Page.first(1));
            return Answer.json(new HealthJson("ready")).with("Cache-Control", "no-store");
        } catch (RuntimeException unreadable) {
            LOG.error("the record cannot be read", unreadable);
            return asked.refuse(Problem.of(ProblemKind.NOT_READY));
        }
    }
}
