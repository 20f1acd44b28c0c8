package fr.palmares.app.demo;

import fr.palmares.app.exchange.SpokenReport;
import fr.palmares.app.laureate.LaureateListing;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Terminal;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.DocumentKind;
import fr.palmares.application.exchange.DocumentReport;
import fr.palmares.application.exchange.ImportOrder;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * The steps of the demonstration, each told as it is taken: what was announced once, then a call from end to end, with
 * its data written into a folder.
 */
record Journey(Session session, Stages stages, Path folder) {

    static final int PAPER_WIDTH = 100;
    private static final String TODAYS_NAME = "OFB";

    /** Takes every step; false if one is refused. */
    boolean taken() {
        session.print("demo-import");
        if (!Example.ARTICLES.stream().allMatch(example -> imports(example.document()))
                || !new DecidedCall(session, stages).taken(this::imports)
                || !new FundedCall(session, stages).taken()
                || !new ExportedCall(session, stages, folder).taken()) {
            return false;
        }
        asks();
        return true;
    }

    /** Imports a document and tells what was found in it; false if it is refused. */
    private boolean imports(Document document) {
        ImportReport report = stages.importDocuments().importAll(List.of(document), ImportOrder.PLAIN);
        SpokenReport.of(report, session).diagnostics();
        report.documents().forEach(this::tell);
        return report.verdict() != Verdict.REFUSED;
    }

    private void tell(DocumentReport report) {
        if (report.kind() == DocumentKind.ADMINISTRATIONS) {
            session.print(
                    "demo-administrations", report.place(), report.changes().noted());
        } else {
            session.print(
                    "demo-article",
                    report.place(),
                    SpokenReport.announced(session.words(), report.announced()),
                    report.found().size());
        }
    }

    /** Asks who won, and then by a name that a winner only bore later. */
    private void asks() {
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
