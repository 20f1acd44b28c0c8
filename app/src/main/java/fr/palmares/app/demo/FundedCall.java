package fr.palmares.app.demo;

import fr.palmares.app.exchange.SpokenReport;
import fr.palmares.app.funding.SpokenFunding;
import fr.palmares.app.shared.Session;
import fr.palmares.application.exchange.ImportOrder;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.funding.FundingAnswer;
import fr.palmares.application.funding.FundingAnswer.Refused;
import fr.palmares.application.funding.FundingReport;
import fr.palmares.application.funding.MoveMoney;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Movement.Kind;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The example's second call once its laureates are announced: what is granted, agreed on and paid, and a payment that
 * is refused.
 */
record FundedCall(Session session, Stages stages) {

    private static final CallId CALL = CallId.of("ami-ia-2");

    /** The day on which the example is looked at: first instalments are due, and some are paid. */
    private static final LocalDate TODAY = LocalDate.of(2019, 10, 15);

    private static final Movement TOO_MUCH =
            new Movement(Kind.PAYMENT, TODAY, Money.euros("200000.00"), "MANDAT-2019-121");

    /** Takes every step; false if one goes another way than it should. */
    boolean taken() {
        return imports() && refuses() && shows();
    }

    private boolean imports() {
        ImportReport report = stages.importDocuments()
                .importAll(Example.MONEY.stream().map(Example::document).toList(), ImportOrder.into(CALL));
        SpokenReport.of(report, session).diagnostics();
        session.print(
                "demo-money",
                report.documents().get(0).changes().noted(),
                report.documents().get(1).changes().noted());
        return report.verdict() != Verdict.REFUSED;
    }

    private boolean refuses() {
        FundingAnswer answer = stages.moveMoney().move(new MoveMoney.Order(new LaureateId(CALL, 3), TOO_MUCH, TODAY));
        if (answer instanceof Refused refused) {
            session.print(
                    "demo-refused",
                    session.words().of(TOO_MUCH.amount()),
                    session.words().of(refused.reason()));
            return true;
        }
        return false;
    }

    private boolean shows() {
        session.print("demo-funding", TODAY);
        Optional<FundingReport> report = stages.showFunding().show(CALL, Page.first(Limit.LARGEST), TODAY);
        report.ifPresent(money -> SpokenFunding.to(session).show(money, Journey.PAPER_WIDTH));
        return report.isPresent();
    }
}
