package fr.palmares.adapters.web.laureate;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.PartOf;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateUseCases;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way in to this package: every address that shows laureates, and their part of other features' pages. */
public final class LaureateRoutes {

    private static final Limit ON_A_PAGE = new Limit(25);

    private final LaureateUseCases laureates;
    private final CallUseCases calls;
    private final LaureatePages pages;

    private LaureateRoutes(LaureateUseCases laureates, CallUseCases calls, List<PartOf<LaureateId>> parts) {
        this.laureates = laureates;
        this.calls = calls;
        this.pages = new LaureatePages(calls.showCall(), parts);
    }

    /** The routes; what else stands on the page of a laureate comes from outside. */
    public static LaureateRoutes using(LaureateUseCases laureates, CallUseCases calls, List<PartOf<LaureateId>> parts) {
        return new LaureateRoutes(laureates, calls, parts);
    }

    public List<Route> routes() {
        return List.of(
                Route.json("/laureates", Set.of("q", "call", "administration", "track", "limit", "cursor"), this::list),
                Route.json("/laureates/{call}/{number}", Set.of(), this::one),
                Route.json(
                        "/calls/{call}/laureates",
                        Set.of("q", "administration", "track", "limit", "cursor"),
                        this::listOfCall),
                Route.page("/laureates", Set.of("q", "call", "administration", "track", "cursor"), this::searchPage),
                Route.page("/laureates/{call}/{number}", Set.of(), this::page));
    }

    /** The laureates of a call, on its page. */
    public PartOf<CallId> ofCall() {
        return (call, asked) -> pages.part(
                        laureates
                                .findLaureates()
                                .find(LaureateFilter.of(call), asked.page(ON_A_PAGE, LaureateId::parse)),
                        asked,
                        false)
                .asContent();
    }

    /** The laureates of an administration, on its page. */
    public PartOf<AdministrationId> ofAdministration() {
        return (administration, asked) -> pages.part(
                        laureates
                                .findLaureates()
                                .find(LaureateFilter.of(administration), asked.page(ON_A_PAGE, LaureateId::parse)),
                        asked,
                        true)
                .asContent();
    }

    private Answer list(Asked asked) {
        LaureateFilter filter =
                filter(asked, asked.value("call", text -> Slug.parse(text).map(CallId::new)));
        Page<LaureateId> page = asked.page(Limit.DEFAULT, LaureateId::parse);
        return asked.list(laureates.findLaureates().find(filter, page), LaureateJson::of);
    }

    private Answer listOfCall(Asked asked) {
        Optional<CallId> call = Slug.parse(asked.named("call"))
                .map(CallId::new)
                .filter(id -> calls.showCall().show(id).isPresent());
        LaureateFilter filter = filter(asked, call);
        Page<LaureateId> page = asked.page(Limit.DEFAULT, LaureateId::parse);
        return asked.found(
                call,
                ProblemKind.UNKNOWN_CALL,
                known -> asked.list(laureates.findLaureates().find(filter, page), LaureateJson::of));
    }

    private Answer one(Asked asked) {
        return asked.found(named(asked), ProblemKind.UNKNOWN_LAUREATE, view -> Answer.json(LaureateJson.of(view)));
    }

    private Answer searchPage(Asked asked) {
        LaureateFilter filter =
                filter(asked, asked.value("call", text -> Slug.parse(text).map(CallId::new)));
        Page<LaureateId> page = asked.page(ON_A_PAGE, LaureateId::parse);
        SearchForm form = SearchForm.of(
                asked,
                calls.findCalls()
                        .find(SearchText.NOTHING, Page.first(Limit.LARGEST))
                        .items());
        return pages.search(form, laureates.findLaureates().find(filter, page), asked);
    }

    private Answer page(Asked asked) {
        return asked.found(named(asked), ProblemKind.UNKNOWN_LAUREATE, view -> pages.one(view, asked));
    }

    private Optional<LaureateView> named(Asked asked) {
        return LaureateId.parse(asked.named("call") + "/" + asked.named("number"))
                .flatMap(laureates.showLaureate()::show);
    }

    private static LaureateFilter filter(Asked asked, Optional<CallId> call) {
        return new LaureateFilter(
                asked.search(),
                call,
                asked.value("administration", text -> Slug.parse(text).map(AdministrationId::new)),
                asked.value("track", text -> Slug.parse(text).map(TrackId::new)));
    }
}
