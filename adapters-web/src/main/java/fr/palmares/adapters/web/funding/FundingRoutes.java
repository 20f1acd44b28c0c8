package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.call.ShowCall;
import fr.palmares.application.funding.FundingReport;
import fr.palmares.application.funding.ShowFunding;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.shared.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The way in to this package: the address that shows the money of a call, its awards page by page. */
public final class FundingRoutes {

    private final ShowCall calls;
    private final ShowFunding fundings;
    private final Supplier<LocalDate> today;

    private FundingRoutes(ShowCall calls, ShowFunding fundings, Supplier<LocalDate> today) {
        this.calls = calls;
        this.fundings = fundings;
        this.today = today;
    }

    public static FundingRoutes using(ShowCall calls, ShowFunding fundings, Supplier<LocalDate> today) {
        return new FundingRoutes(calls, fundings, today);
    }

    public List<Route> routes() {
        return List.of(Route.json("/calls/{call}/funding", Set.of("limit", "cursor"), this::funding));
    }

    private Answer funding(Asked asked) {
        Page<AwardId> page = asked.page(Limit.DEFAULT, AwardId::parse);
        return asked.found(
                Slug.parse(asked.named("call"))
                        .map(CallId::new)
                        .filter(id -> calls.show(id).isPresent()),
                ProblemKind.UNKNOWN_CALL,
                id -> asked.found(
                        fundings.show(id, page, today.get()), ProblemKind.NO_FUNDING, report -> answer(report, asked)));
    }

    private static Answer answer(FundingReport report, Asked asked) {
        Answer answer = Answer.json(
                FundingJson.of(report, Sentences.in(asked.texts().language().locale())));
        return asked.next(report.awards())
                .map(next -> answer.with("Link", "<" + next + ">; rel=\"next\""))
                .orElse(answer);
    }
}
