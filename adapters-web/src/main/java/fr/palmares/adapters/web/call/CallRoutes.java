package fr.palmares.adapters.web.call;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.PartOf;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.call.CallView;
import fr.palmares.application.call.ShowDetails;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.shared.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way in to this package: every address that shows calls. */
public final class CallRoutes {

    private static final Limit ON_A_PAGE = new Limit(25);

    private final CallUseCases calls;
    private final ShowDetails details;
    private final PartOf<CallId> laureates;

    private CallRoutes(CallUseCases calls, ShowDetails details, PartOf<CallId> laureates) {
        this.calls = calls;
        this.details = details;
        this.laureates = laureates;
    }

    /** The routes; what writes the laureates of a call on its page comes from outside. */
    public static CallRoutes using(CallUseCases calls, ShowDetails details, PartOf<CallId> laureates) {
        return new CallRoutes(calls, details, laureates);
    }

    public List<Route> routes() {
        return List.of(
                Route.json("/calls", Set.of("q", "limit", "cursor"), this::list),
                Route.json("/calls/{call}", Set.of(), this::one),
                Route.page("/", Set.of("cursor"), this::home),
                Route.page("/calls/{call}", Set.of("cursor"), this::page));
    }

    private Answer list(Asked asked) {
        SearchText search = asked.search();
        Page<CallId> page = asked.page(Limit.DEFAULT, CallRoutes::key);
        return asked.list(calls.findCalls().find(search, page), CallJson::of);
    }

    private Answer one(Asked asked) {
        return asked.found(
                named(asked),
                ProblemKind.UNKNOWN_CALL,
                view -> Answer.json(WholeCallJson.of(view, details.of(view.id()))));
    }

    private Answer home(Asked asked) {
        return CallPages.home(
                calls.findCalls().find(SearchText.NOTHING, asked.page(ON_A_PAGE, CallRoutes::key)), asked);
    }

    private Answer page(Asked asked) {
        return asked.found(
                named(asked),
                ProblemKind.UNKNOWN_CALL,
                view -> CallPages.one(view, details.of(view.id()), laureates.of(view.id(), asked), asked));
    }

    private Optional<CallView> named(Asked asked) {
        return key(asked.named("call")).flatMap(calls.showCall()::show);
    }

    private static Optional<CallId> key(String text) {
        return Slug.parse(text).map(CallId::new);
    }
}
