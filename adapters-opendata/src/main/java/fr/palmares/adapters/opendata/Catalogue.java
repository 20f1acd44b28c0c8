package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.shared.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A catalogue in which the call is a dataset and each of its exports a distribution, as JSON-LD that names its own
 * context, so that nothing has to be fetched to read it. Source: DCAT-AP 3.0.1,
 * https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
final class Catalogue implements ExportFormat {

    static final ExportKind KIND = new ExportKind(
            "dcat",
            "application/ld+json",
            "jsonld",
            Optional.of(URI.create("https://semiceu.github.io/DCAT-AP/releases/3.0.1/")));

    private static final List<ExportField> FIELDS = List.of(
            ExportField.of("dct:title", "data-title"),
            ExportField.of("dct:description", "data-description"),
            ExportField.of("dct:identifier", "scheme-id"),
            ExportField.of("dct:publisher", "publisher"),
            ExportField.of("dct:license", "licence"),
            ExportField.of("dct:issued", "issued"),
            ExportField.of("dct:modified", "changed"),
            ExportField.of("dcat:landingPage", "source"),
            ExportField.of("dcat:keyword", "keywords"),
            ExportField.of("dcat:theme", "theme"),
            ExportField.of("dcat:distribution", "distributions"),
            ExportField.of("dcat:downloadURL", "download"),
            ExportField.of("dcat:mediaType", "media-type"),
            ExportField.of("dct:conformsTo", "standard"));

    @Override
    public ExportKind kind() {
        return KIND;
    }

    @Override
    public List<ExportField> fields() {
        return FIELDS;
    }

    @Override
    public void write(Exported exported, OutputStream out, Consumer<Sentence> leftOut) throws IOException {
        String text = Json.text(new CatalogueText(exported).catalogue());
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
