package fr.palmares.adapters.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportFormatContract;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Exporting;
import fr.palmares.application.exchange.Exporting.Rows;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read as RDF by Apache Jena, and held to the official shapes. */
class CatalogueTest implements ExportFormatContract {

    private static final Exported EXPORTED = Exporting.with(
            Exporting.complete(3),
            new Rows(
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    OpenDataFormats.all().stream().map(ExportFormat::kind).toList()));

    @Override
    public ExportFormat format() {
        return new Catalogue();
    }

    private static Model rdf(String json) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(json), null, Lang.JSONLD11);
        return model;
    }

    private static ValidationReport report(Model model) {
        Model shapes = RDFDataMgr.loadModel(
                Standards.path("dcat-ap/shapes-3.0.1.ttl").toUri().toString());
        return ShaclValidator.get().validate(Shapes.parse(shapes.getGraph()), model.getGraph());
    }

    private String written() {
        return write(EXPORTED).text();
    }

    @Test
    void keeps_every_official_shape() {
        ValidationReport report = report(rdf(written()));

        assertThat(report.getEntries()).isEmpty();
        assertThat(report.conforms()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "foaf:name, foaf:nick",
        "dcat:accessURL, dcat:noURL",
        "xsd:dateTime, xsd:string",
        "dct:title, dct:alternative"
    })
    void is_checked_by_shapes_that_find_what_is_broken(String right, String wrong) {
        assertThat(report(rdf(written().replace(right, wrong))).conforms()).isFalse();
    }

    @Test
    void is_one_dataset_with_a_distribution_for_each_export() {
        Model model = rdf(written());

        assertThat(model.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList())
                .hasSize(1);
        assertThat(model.listObjectsOfProperty(DCAT.downloadURL).toList())
                .hasSize(OpenDataFormats.all().size())
                .contains(ResourceFactory.createResource("https://palmares.example/api/v1/calls/ami-ia-2/export/scdl"));
        assertThat(model.listObjectsOfProperty(DCTerms.license).toList())
                .containsExactly(ResourceFactory.createResource("https://spdx.org/licenses/etalab-2.0.html"));
    }

    @Test
    void tells_only_exports_that_can_be_had() {
        assertThat(rdf(write(Exporting.complete(1)).text())
                        .listObjectsOfProperty(DCAT.downloadURL)
                        .toList())
                .isEmpty();
    }
}
