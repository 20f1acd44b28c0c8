package fr.palmares.application.exchange;

import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found in one document and what became of it; diagnostics in the order of the document. */
public record DocumentReport(
        String place,
        String document,
        DocumentKind kind,
        Optional<CallId> call,
        Announcement announced,
        List<LaureateView> found,
        Changes changes,
        boolean changed,
        List<Diagnostic> diagnostics) {

    private static final int TOLD = 50;

    public DocumentReport {
        found = List.copyOf(found);
        diagnostics = diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::position))
                .toList();
    }

    /** The report on a document that nothing could be taken from, and why. */
    public static DocumentReport nothingFrom(Document document, DocumentKind kind, List<Diagnostic> diagnostics) {
        return new DocumentReport(
                document.place(),
                document.name(),
                kind,
                Optional.empty(),
                Announcement.SILENT,
                List.of(),
                Changes.NONE,
                false,
                diagnostics);
    }

    /**
     * The report on a document of a call's folder: what it changed, or why nothing was taken from it. The first 50 of a
     * severity are told, the others counted.
     */
    static DocumentReport of(
            Document document, DocumentKind kind, CallId call, Changes changes, List<Diagnostic> diagnostics) {
        return new DocumentReport(
                document.place(),
                document.name(),
                kind,
                Optional.of(call),
                Announcement.SILENT,
                List.of(),
                changes,
                changes.any(),
                Stream.of(Severity.values())
                        .flatMap(severity -> told(severity, diagnostics).stream())
                        .toList());
    }

    private static List<Diagnostic> told(Severity severity, List<Diagnostic> diagnostics) {
        List<Diagnostic> all = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .sorted(Comparator.comparing(Diagnostic::position))
                .toList();
        if (all.size() <= TOLD) {
            return all;
        }
        Diagnostic others = new Diagnostic(
                severity,
                Sentence.of("more-" + severity.code() + "s", all.size() - TOLD),
                all.get(TOLD).position());
        return Stream.concat(all.subList(0, TOLD).stream(), Stream.of(others)).toList();
    }

    DocumentReport with(List<Diagnostic> more) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), more.stream()).toList();
        return new DocumentReport(place, document, kind, call, announced, found, changes, changed, all);
    }

    boolean has(Severity severity) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == severity);
    }
}
