package fr.palmares.adapters.web.exchange;

import fr.palmares.adapters.web.call.AnnouncedJson;
import fr.palmares.adapters.web.laureate.LaureateJson;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.DocumentReport;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.shared.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An import's report as JSON. The verdict is {@code stored}, {@code unchanged}, {@code dry-run} or {@code refused}. */
public record ImportReportJson(List<DocumentJson> documents, String verdict) {

    /** What was found in one document and what became of it. */
    record DocumentJson(
            String document,
            String kind,
            Optional<String> call,
            AnnouncedJson announced,
            FoundJson found,
            ChangesJson changes,
            List<LaureateJson> laureates,
            List<DiagnosticJson> diagnostics) {}

    /** How many were found. */
    record FoundJson(int laureates) {}

    /** Identifiers, in the document's order. */
    record ChangesJson(List<String> created, List<String> updated, List<String> unchanged) {}

    /** Something to tell the author of the document about a place in it. */
    record DiagnosticJson(String severity, String code, String message, int line, int column) {}

    public static ImportReportJson of(ImportReport report, Sentences sentences) {
        return new ImportReportJson(
                report.documents().stream()
                        .map(document -> document(document, sentences))
                        .toList(),
                report.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static DocumentJson document(DocumentReport report, Sentences sentences) {
        return new DocumentJson(
                report.document(),
                report.kind().code(),
                report.call().map(Object::toString),
                AnnouncedJson.of(report.announced()),
                new FoundJson(report.found().size()),
                new ChangesJson(
                        report.changes().created(),
                        report.changes().updated(),
                        report.changes().unchanged()),
                report.found().stream().map(LaureateJson::of).toList(),
                report.diagnostics().stream()
                        .map(diagnostic -> diagnostic(diagnostic, sentences))
                        .toList());
    }

    private static DiagnosticJson diagnostic(Diagnostic diagnostic, Sentences sentences) {
        return new DiagnosticJson(
                diagnostic.severity().code(),
                diagnostic.code(),
                sentences.of(diagnostic.sentence()),
                diagnostic.position().line(),
                diagnostic.position().column());
    }
}
