package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.funding.FundingReport;
import java.util.List;

/** Writes the page of a call's money. */
final class FundingPages {

    private FundingPages() {}

    static Answer one(FundingReport report, Asked asked) {
        Frame frame = Frame.of(asked.texts().say("money.title", report.call().title()), asked)
                .alike(Route.API + "/calls/" + report.call().id() + "/funding");
        List<AwardRow> rows = report.awards().items().stream()
                .map(watched -> new AwardRow(watched, asked.texts(), asked.links()))
                .toList();
        FundingPage page = new FundingPage(frame, report, rows, asked.next(report.awards()));
        return Answer.html((output, plain) -> JteFundingGenerated.render(output, plain, page));
    }
}
