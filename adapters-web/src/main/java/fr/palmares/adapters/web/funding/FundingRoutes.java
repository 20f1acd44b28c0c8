package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.adapters.web.shared.Link;
import fr.palmares.adapters.web.shared.PartOf;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.adapters.web.shared.Template;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.FindAwards;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.ShowAwards;
import fr.palmares.application.funding.ShowFunding;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Slug;
import java.util.List;
import java.util.Set;

/** The way in to this package: the page of a call's money, and a laureate's money on its page. */
public final class FundingRoutes {

    private static final Limit ON_A_PAGE = new Limit(50);

    private final ShowFunding showFunding;
    private final FindAwards findAwards;
    private final ShowAwards showAwards;

    private FundingRoutes(ShowFunding showFunding, FindAwards findAwards, ShowAwards showAwards) {
        this.showFunding = showFunding;
        this.findAwards = findAwards;
        this.showAwards = showAwards;
    }

    public static FundingRoutes using(ShowFunding showFunding, FindAwards findAwards, ShowAwards showAwards) {
        return new FundingRoutes(showFunding, findAwards, showAwards);
    }

    public List<Route> routes() {
        return List.of(Route.page("/calls/{call}/funding", Set.of("cursor"), this::page));
    }

    /** What a laureate was granted, on its page; nothing where nothing was. */
    public PartOf<LaureateId> ofLaureate() {
        return (laureate, asked) -> {
            List<AwardView> awards = showAwards.show(laureate);
            LaureateMoney money = new LaureateMoney(asked.texts(), asked.links(), awards, "");
            Template part = (output, plain) -> JteMoneyGenerated.render(output, plain, money);
            return part.asContent();
        };
    }

    private Answer page(Asked asked) {
        return asked.found(
                Slug.parse(asked.named("call")).map(CallId::new).flatMap(showFunding::show),
                ProblemKind.NO_FUNDING,
                view -> page(view, asked));
    }

    private Answer page(FundingView view, Asked asked) {
        Slice<AwardView, AwardId> awards = findAwards.find(view.call(), asked.page(ON_A_PAGE, AwardId::parse));
        Frame frame = Frame.of(asked.texts().say("money.title", view.title()), asked)
                .alike(Route.API + "/calls/" + view.call() + "/funding");
        List<AwardRow> rows = awards.items().stream()
                .map(award -> new AwardRow(award, asked.texts(), asked.links()))
                .toList();
        List<Link> exports = List.of();
        FundingPage page = new FundingPage(frame, view, rows, asked.next(awards), exports);
        return Answer.html((output, plain) -> JteFundingGenerated.render(output, plain, page));
    }
}
