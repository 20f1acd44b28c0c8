package fr.palmares.application.exchange;

import java.util.List;

/** What came of an import: a report for each document, and one verdict for all of them. */
public record ImportReport(List<DocumentReport> documents, Verdict verdict) {

    public ImportReport {
        documents = List.copyOf(documents);
    }

    /** Whether the record changed, and if not, why. */
    public enum Verdict {
        STORED,
        UNCHANGED,
        DRY_RUN,
        REFUSED
    }
}
