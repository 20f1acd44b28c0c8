package fr.palmares.app.exchange;

import fr.palmares.app.shared.Printable;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Words;
import fr.palmares.application.exchange.DocumentKind;
import fr.palmares.application.exchange.DocumentReport;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.exchange.Severity;
import fr.palmares.domain.call.Announcement;
import java.util.ArrayList;
import java.util.List;

/** What an import tells a person. */
public final class SpokenReport {

    private final Session session;
    private final ImportReport report;

    private SpokenReport(Session session, ImportReport report) {
        this.session = session;
        this.report = report;
    }

    public static SpokenReport of(ImportReport report, Session session) {
        return new SpokenReport(session, report);
    }

    /** Says what is wrong or remarkable, each at its place. */
    public void diagnostics() {
        report.documents()
                .forEach(document -> document.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() != Severity.INFO
                                || !session.asked().quiet())
                        .forEach(diagnostic ->
                                session.console().say(SaidDiagnostics.line(session, document.place(), diagnostic))));
        if (report.verdict() == Verdict.REFUSED) {
            session.say("nothing-stored");
        }
    }

    /** Prints what was found in each document and what became of it. */
    void summary() {
        if (report.verdict() == Verdict.REFUSED || session.asked().quiet()) {
            return;
        }
        report.documents().stream().filter(SpokenReport::isToldAlone).forEach(this::summary);
        proposals();
        if (report.verdict() != Verdict.STORED) {
            session.print(report.verdict() == Verdict.DRY_RUN ? "only-tried" : "nothing-changed");
        }
    }

    private static boolean isToldAlone(DocumentReport document) {
        return switch (document.kind()) {
            case PROPOSALS -> false;
            case ADMINISTRATIONS -> document.changes().noted() > 0;
            default -> document.call().isPresent();
        };
    }

    /** The proposals of a folder are files by the dozen, and told in one line. */
    private void proposals() {
        List<DocumentReport> read = report.documents().stream()
                .filter(document -> document.kind() == DocumentKind.PROPOSALS
                        && document.changes().noted() > 0)
                .toList();
        if (!read.isEmpty()) {
            session.print("report-proposals", read.size());
            session.print(
                    "report-changes",
                    read.stream().mapToInt(it -> it.changes().created().size()).sum(),
                    read.stream().mapToInt(it -> it.changes().updated().size()).sum(),
                    read.stream()
                            .mapToInt(it -> it.changes().unchanged().size())
                            .sum());
        }
    }

    private void summary(DocumentReport document) {
        Words words = session.words();
        session.console()
                .print(document.call()
                        .map(call -> words.of("report-of-call", document.place(), call))
                        .orElseGet(() -> Printable.line(document.place())));
        if (document.kind() == DocumentKind.ARTICLE) {
            session.print("report-announced", announced(words, document.announced()));
            session.print("report-found", document.found().size());
        }
        session.print(
                "report-changes",
                document.changes().created().size(),
                document.changes().updated().size(),
                document.changes().unchanged().size());
    }

    /** The figures that a document announces, in one breath. */
    public static String announced(Words words, Announcement announced) {
        List<String> figures = new ArrayList<>();
        announced.laureates().ifPresent(count -> figures.add(words.of("laureates-counted", count)));
        announced.proposals().ifPresent(count -> figures.add(words.of("proposals-counted", count)));
        announced.amount().ifPresent(amount -> figures.add(words.of(amount)));
        return figures.isEmpty() ? words.of("no-figures") : String.join(", ", figures);
    }
}
