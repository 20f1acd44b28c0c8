package fr.palmares.adapters.web;

import fr.palmares.application.exchange.ExportCall;
import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.exchange.ListExports.Offered;
import fr.palmares.application.exchange.Publication;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Two kinds of export with two columns each, and a word for machines about the laureate that was granted something. */
final class DataSamples {

    private DataSamples() {}

    static List<Offered> offered() {
        List<ExportField> fields =
                List.of(ExportField.of("montant", "granted-whole"), ExportField.of("objet", "title"));
        return List.of(
                new Offered(
                        new ExportKind(
                                "scdl",
                                "text/csv; charset=utf-8",
                                "csv",
                                Optional.of(URI.create("https://schema.data.gouv.fr/scdl/subventions/2.1.1/"))),
                        fields),
                new Offered(new ExportKind("csv", "text/csv; charset=utf-8", "csv", Optional.empty()), fields));
    }

    /** Of the first call only one kind can be had. */
    static List<ExportKind> offeredOf(CallId call) {
        return offered().stream()
                .map(Offered::kind)
                .filter(kind ->
                        !call.toString().equals("ami-ia-1") || kind.code().equals("csv"))
                .toList();
    }

    static ExportCall.Answer exported(ExportCall.Order order) {
        Edition edition = new Edition(Publication.at(URI.create("https://palmares.example")), Instant.EPOCH);
        return offered().stream()
                .map(Offered::kind)
                .filter(kind -> kind.code().equals(order.kind()))
                .<ExportCall.Answer>map(kind -> new ExportCall.Ready(kind, edition, (out, leftOut) -> out.write('x')))
                .findFirst()
                .orElseGet(() -> new ExportCall.UnknownKind(order.kind(), List.of("scdl", "csv")));
    }

    static Optional<String> described(LaureateId laureate) {
        return laureate.equals(MoneySamples.LAUREATE)
                ? Optional.of("{\"@context\":\"https://schema.org\",\"name\":\"\\u003c/script>\"}")
                : Optional.empty();
    }
}
