package fr.palmares.adapters.web;

import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.ListExports.Offered;
import fr.palmares.domain.laureate.LaureateId;
import java.net.URI;
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

    static Optional<String> described(LaureateId laureate) {
        return laureate.equals(MoneySamples.LAUREATE)
                ? Optional.of("{\"@context\":\"https://schema.org\",\"name\":\"\\u003c/script>\"}")
                : Optional.empty();
    }
}
