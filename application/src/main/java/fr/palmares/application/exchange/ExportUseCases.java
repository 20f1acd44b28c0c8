package fr.palmares.application.exchange;

import fr.palmares.application.exchange.ExportingCall.Audience;
import java.util.List;

/** What gives data away: everything of it, built from what it needs. */
public record ExportUseCases(ExportCall exportCall, ListExports listExports, OfferExports offerExports) {

    /** For the officer, who sees every call. */
    public static ExportUseCases using(ExportStores stores, Publication publication, List<ExportFormat> formats) {
        return in(Audience.OFFICER, stores, publication, formats);
    }

    /** The same as everybody may have it: nothing of a call before its laureates are announced. */
    public static ExportUseCases ofEverybody(ExportStores stores, Publication publication, List<ExportFormat> formats) {
        return in(Audience.EVERYBODY, stores, publication, formats);
    }

    /** What tells everybody's machines what a laureate was granted. */
    public static DescribeGrants describeGrants(ExportStores stores, Publication publication, LinkedGrants words) {
        return new DescribingGrants(stores, publication, words);
    }

    private static ExportUseCases in(
            Audience audience, ExportStores stores, Publication publication, List<ExportFormat> formats) {
        ExportingCall exporting = new ExportingCall(stores, publication, List.copyOf(formats), audience);
        return new ExportUseCases(
                exporting,
                () -> formats.stream()
                        .map(format -> new ListExports.Offered(format.kind(), format.fields()))
                        .toList(),
                exporting);
    }
}
