package fr.palmares.app.demo;

import fr.palmares.app.exchange.SpokenReport;
import fr.palmares.app.laureate.LaureateListing;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Terminal;
import fr.palmares.application.exchange.DocumentKind;
import fr.palmares.application.exchange.DocumentReport;
import fr.palmares.application.exchange.ImportOrder;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import java.util.List;

/** The steps of the demonstration, each told as it is taken. */
record Journey(Session session, Stages stages) {

    private static final int PAPER_WIDTH = 100;
    private static final String TODAYS_NAME = "OFB";

    /** Imports the examples, one after the other; false if one is refused. */
    boolean imports() {
        return Example.ALL.stream().allMatch(this::imports);
    }

    private boolean imports(Example example) {
        ImportReport report = stages.importDocuments().importAll(List.of(example.document()), ImportOrder.PLAIN);
        SpokenReport.of(report, session).diagnostics();
        report.documents().forEach(this::tell);
        return report.verdict() != Verdict.REFUSED;
    }

    private void tell(DocumentReport report) {
        if (report.kind() == DocumentKind.ADMINISTRATIONS) {
            int listed = report.changes().created().size()
                    + report.changes().updated().size()
                    + report.changes().unchanged().size();
            session.print("demo-administrations", report.place(), listed);
        } else {
            session.print(
                    "demo-article",
                    report.place(),
                    SpokenReport.announced(session.words(), report.announced()),
                    report.found().size());
        }
    }

    /** Asks who won, and then by a name that a winner only bore later. */
    void asks() {
        session.print("demo-who-won");
        show(LaureateFilter.ALL);
        session.print("demo-who-is", TODAYS_NAME);
        show(LaureateFilter.searching(TODAYS_NAME));
    }

    private void show(LaureateFilter filter) {
        List<LaureateView> laureates =
                stages.findLaureates().find(filter, Page.first(Limit.LARGEST)).items();
        Terminal paper = session.terminal().orWide(PAPER_WIDTH);
        session.console()
                .print(LaureateListing.INSTANCE
                        .table(session.words(), laureates)
                        .on(paper));
    }
}
