package fr.palmares.adapters.web.check;

import fr.palmares.application.check.CheckReport;
import fr.palmares.application.check.Finding;
import fr.palmares.application.shared.Sentences;
import java.util.List;

/** What came of checking the record as JSON, worded by the sentences of a language. */
public record CheckJson(boolean holds, HeadJson head, List<FindingJson> invariants) {

    /** Where the trail ends. */
    record HeadJson(long sequence, String digest) {}

    /** An invariant, in how many places it does not hold, and the first of them. */
    record FindingJson(String code, boolean holds, String message, long count, List<String> places) {

        static FindingJson of(Finding finding, Sentences sentences) {
            return new FindingJson(
                    finding.invariant(),
                    finding.holds(),
                    sentences.of(finding.sentence()),
                    finding.count(),
                    finding.places());
        }
    }

    public static CheckJson of(CheckReport report, Sentences sentences) {
        return new CheckJson(
                report.holds(),
                new HeadJson(report.head().sequence(), report.head().digest().hex()),
                report.findings().stream()
                        .map(finding -> FindingJson.of(finding, sentences))
                        .toList());
    }
}
