package fr.palmares.app.demo;

import fr.palmares.app.exchange.SpokenReport;
import fr.palmares.app.selection.SpokenDecision;
import fr.palmares.app.selection.SpokenSelection;
import fr.palmares.app.selection.VerifyCommand;
import fr.palmares.app.shared.Session;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.DocumentKind;
import fr.palmares.application.exchange.ImportOrder;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.selection.AnnounceCall;
import fr.palmares.application.selection.AnnounceCall.Answer.Announcing;
import fr.palmares.application.selection.DecideLaureates;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.SelectionAnswer.Selected;
import fr.palmares.application.selection.SelectionOrder;
import fr.palmares.application.selection.VerifyDecision.Verification;
import fr.palmares.application.selection.VerifyDecision.Verification.Verified;
import fr.palmares.domain.call.CallId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The example's second call, from its folder to its article: 46 come in, 15 leave, and everyone can check it. */
record DecidedCall(Session session, Stages stages) {

    private static final CallId CALL = CallId.of("ami-ia-2");

    /** The day on which the real call was announced, so that bodies bear the names that they had then. */
    private static final LocalDate ANNOUNCED_ON = LocalDate.of(2019, 7, 17);

    /** Takes every step; false if one is refused. */
    boolean taken(Predicate<Document> reading) {
        if (!imports() || !selects()) {
            return false;
        }
        Optional<Decided> decided = decides();
        return decided.isPresent() && verifies(decided.get()) && announces(reading);
    }

    private boolean imports() {
        ImportReport report = stages.importDocuments().importAll(Example.CALL.folder(), ImportOrder.PLAIN);
        SpokenReport.of(report, session).diagnostics();
        session.print(
                "demo-folder",
                "examples/ami-ia-2",
                noted(report, DocumentKind.PROPOSALS),
                noted(report, DocumentKind.MARKS));
        session.print("demo-invented");
        return report.verdict() != Verdict.REFUSED;
    }

    private static int noted(ImportReport report, DocumentKind kind) {
        return report.documents().stream()
                .filter(document -> document.kind() == kind)
                .mapToInt(document -> document.changes().noted())
                .sum();
    }

    private boolean selects() {
        session.print("demo-select");
        if (stages.selectLaureates().select(SelectionOrder.of(CALL)) instanceof Selected selected) {
            SpokenSelection.to(session).showShort(selected.selection(), Journey.PAPER_WIDTH);
            return true;
        }
        return false;
    }

    private Optional<Decided> decides() {
        session.print("demo-decide");
        DecideLaureates.Order order = new DecideLaureates.Order(
                CALL, Optional.of(Example.OVERRIDES.document()), stages.clock().instant());
        if (stages.decisions().decideLaureates().decide(order) instanceof Decided decided) {
            SpokenDecision.to(session).showChanges(decided);
            return Optional.of(decided);
        }
        return Optional.empty();
    }

    /** From the file alone, as someone would who has nothing else. */
    private boolean verifies(Decided decided) {
        session.print("demo-verify");
        Document file = document("decision.json", decided.sealed().file());
        Verification verification = stages.verifyDecision().verify(file);
        if (verification instanceof Verified verified) {
            VerifyCommand.show(verified, session);
            return true;
        }
        return false;
    }

    private boolean announces(Predicate<Document> reading) {
        session.print("demo-announce");
        AnnounceCall.Order order = new AnnounceCall.Order(
                CALL, Optional.of(ANNOUNCED_ON), stages.clock().instant());
        if (stages.decisions().announceCall().announce(order) instanceof Announcing announcing) {
            return reading.test(document("article.md", announcing.article()));
        }
        return false;
    }

    private static Document document(String name, String text) {
        return new Document(name, StandardCharsets.UTF_8.encode(text));
    }
}
