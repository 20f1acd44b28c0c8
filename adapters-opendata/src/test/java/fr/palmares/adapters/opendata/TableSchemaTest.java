package fr.palmares.adapters.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.adapters.opendata.TableSchema.CellError;
import fr.palmares.adapters.opendata.TableSchema.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The checker that our tables are held to finds in the official examples what is known to be in them. */
class TableSchemaTest {

    private static Report report(String example) {
        return TableSchema.of("scdl-subventions/schema-2.1.1.json")
                .check(Standards.text("scdl-subventions/" + example));
    }

    private static JsonNode expected(String example) {
        return Standards.json("scdl-subventions/EXPECTED_derived.json").path("exemples/" + example);
    }

    private static List<String> header(JsonNode expected, String kind) {
        return expected.path("header_errors")
                .valueStream()
                .flatMap(error -> error.path(kind).valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void finds_nothing_in_the_valid_example() {
        assertThat(report("exemple_valide.csv").isClean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exemple_invalide_erreurs_cellules.csv", "exemple_invalide_erreurs_colonnes.csv"})
    void finds_each_error_of_the_invalid_examples_and_no_other(String example) {
        JsonNode expected = expected(example);
        List<CellError> errors = expected.path("row_errors")
                .valueStream()
                .map(error -> new CellError(
                        error.get(0).asInt(),
                        error.get(1).asString(),
                        error.get(2).asString()))
                .toList();
        Map<String, Integer> counts = new TreeMap<>();
        expected.path("error_counts")
                .propertyStream()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));

        Report report = report(example);

        assertThat(report.errors()).hasSize(65).containsExactlyInAnyOrderElementsOf(errors);
        assertThat(report.counts()).isEqualTo(counts);
        assertThat(report.missing()).isEqualTo(header(expected, "missing"));
        assertThat(report.extra()).isEqualTo(header(expected, "extra"));
    }

    @Test
    void finds_nothing_in_the_example_of_an_aid_scheme() {
        assertThat(TableSchema.of("dispositif-aide/schema-0.2.0.json")
                        .check(Standards.text("dispositif-aide/exemple.csv"))
                        .errors())
                .isEmpty();
    }
}
