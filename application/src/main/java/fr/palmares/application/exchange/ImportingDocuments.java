package fr.palmares.application.exchange;

import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.shared.Transactions;
import fr.palmares.application.shared.Transactions.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Reads each document by its format and takes it in, all in one transaction. */
final class ImportingDocuments implements ImportDocuments {

    private final Transactions transactions;
    private final ArticleFormat articleFormat;
    private final AdministrationsFormat administrationsFormat;
    private final ImportingArticle article;
    private final ImportingAdministrations administrations;

    ImportingDocuments(
            Transactions transactions,
            ArticleFormat articleFormat,
            AdministrationsFormat administrationsFormat,
            ImportingArticle article,
            ImportingAdministrations administrations) {
        this.transactions = transactions;
        this.articleFormat = articleFormat;
        this.administrationsFormat = administrationsFormat;
        this.article = article;
        this.administrations = administrations;
    }

    @Override
    public ImportReport importAll(List<Document> documents, ImportOrder order) {
        return transactions.run(() -> {
            List<DocumentReport> reports =
                    documents.stream().map(document -> take(document, order)).toList();
            Verdict verdict = verdict(reports, order);
            ImportReport report = new ImportReport(reports, verdict);
            return verdict == Verdict.STORED ? Outcome.keep(report) : Outcome.drop(report);
        });
    }

    private DocumentReport take(Document document, ImportOrder order) {
        DocumentKind kind = order.kind().orElseGet(() -> DocumentKind.of(document));
        if (document.tooLarge()) {
            return DocumentReport.nothingFrom(
                    document, kind, List.of(Diagnostic.error(Position.START, "too-large", Document.LARGEST >> 20)));
        }
        return kind == DocumentKind.ADMINISTRATIONS ? takeAdministrations(document) : takeArticle(document, order);
    }

    private DocumentReport takeArticle(Document document, ImportOrder order) {
        return articleFormat
                .read(document)
                .fold(
                        read -> article.take(document, read.content(), order.call())
                                .with(read.diagnostics()),
                        refused -> DocumentReport.nothingFrom(document, DocumentKind.ARTICLE, refused.diagnostics()));
    }

    private DocumentReport takeAdministrations(Document document) {
        return administrationsFormat
                .read(document)
                .fold(
                        read -> administrations.take(document, read.content()).with(read.diagnostics()),
                        refused -> DocumentReport.nothingFrom(
                                document, DocumentKind.ADMINISTRATIONS, refused.diagnostics()));
    }

    private static Verdict verdict(List<DocumentReport> reports, ImportOrder order) {
        Stream<Severity> refusing =
                order.strict() ? Stream.of(Severity.ERROR, Severity.WARNING) : Stream.of(Severity.ERROR);
        if (refusing.anyMatch(severity -> reports.stream().anyMatch(report -> report.has(severity)))) {
            return Verdict.REFUSED;
        }
        if (order.dryRun()) {
            return Verdict.DRY_RUN;
        }
        return reports.stream().anyMatch(DocumentReport::changed) ? Verdict.STORED : Verdict.UNCHANGED;
    }
}
