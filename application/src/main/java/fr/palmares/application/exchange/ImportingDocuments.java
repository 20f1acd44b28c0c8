package fr.palmares.application.exchange;

import fr.palmares.application.exchange.ExchangeUseCases.Formats;
import fr.palmares.application.exchange.ExchangeUseCases.Stores;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.shared.Transactions.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes documents in, each after those that it refers to, all in one transaction. */
final class ImportingDocuments implements ImportDocuments {

    private final Stores stores;
    private final Formats formats;

    ImportingDocuments(Stores stores, Formats formats) {
        this.stores = stores;
        this.formats = formats;
    }

    @Override
    public ImportReport importAll(List<Document> documents, ImportOrder order) {
        return stores.transactions().run(() -> {
            OneImport oneImport = new OneImport(stores, formats, order);
            List<DocumentReport> reports = documents.stream()
                    .sorted(Comparator.comparing(oneImport::kind))
                    .map(oneImport::take)
                    .toList();
            Verdict verdict = verdict(reports, order);
            ImportReport report = new ImportReport(reports, verdict);
            return verdict == Verdict.STORED ? Outcome.keep(report) : Outcome.drop(report);
        });
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
