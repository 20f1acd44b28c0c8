package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.PartOf;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.adapters.web.shared.Template;
import fr.palmares.application.call.ShowCall;
import fr.palmares.application.funding.FundingReport;
import fr.palmares.application.funding.ShowAwards;
import fr.palmares.application.funding.ShowFunding;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The way in to this package: the addresses that show the money of a call, and a laureate's on its page. */
public final class FundingRoutes {

    private static final Limit ON_A_PAGE = new Limit(50);

    private final ShowCall calls;
    private final ShowFunding fundings;
    private final ShowAwards awards;
    private final Supplier<LocalDate> today;

    private FundingRoutes(ShowCall calls, ShowFunding fundings, ShowAwards awards, Supplier<LocalDate> today) {
        this.calls = calls;
        this.fundings = fundings;
        this.awards = awards;
        this.today = today;
    }

    public static FundingRoutes using(
            ShowCall calls, ShowFunding fundings, ShowAwards awards, Supplier<LocalDate> today) {
        return new FundingRoutes(calls, fundings, awards, today);
    }

    public List<Route> routes() {
        return List.of(
                Route.json("/calls/{call}/funding", Set.of("limit", "cursor"), this::funding),
                Route.page("/calls/{call}/funding", Set.of("cursor"), this::page));
    }

    /** What a laureate was granted, on its page; nothing where nothing was. */
    public PartOf<LaureateId> ofLaureate() {
        return (laureate, asked) -> {
            LaureateMoney money = new LaureateMoney(asked.texts(), asked.links(), awards.show(laureate));
            Template part = (output, plain) -> JteMoneyGenerated.render(output, plain, money);
            return part.asContent();
        };
    }

    private Answer funding(Asked asked) {
        return found(asked, Limit.DEFAULT, FundingRoutes::answer);
    }

    private Answer page(Asked asked) {
        return found(asked, ON_A_PAGE, FundingPages::one);
    }

    private Answer found(Asked asked, Limit usual, BiFunction<FundingReport, Asked, Answer> answer) {
        Page<AwardId> page = asked.page(usual, AwardId::parse);
        return asked.found(
                Slug.parse(asked.named("call"))
                        .map(CallId::new)
                        .filter(id -> calls.show(id).isPresent()),
                ProblemKind.UNKNOWN_CALL,
                id -> asked.found(
                        fundings.show(id, page, today.get()),
                        ProblemKind.NO_FUNDING,
                        report -> answer.apply(report, asked)));
    }

    private static Answer answer(FundingReport report, Asked asked) {
        Answer answer = Answer.json(
                FundingJson.of(report, Sentences.in(asked.texts().language().locale())));
        return asked.next(report.awards())
                .map(next -> answer.with("Link", "<" + next + ">; rel=\"next\""))
                .orElse(answer);
    }
}
