package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.shared.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * A package of grants, one for each beneficiary. Source: 360Giving data standard 1.4.3,
 * https://standard.threesixtygiving.org/en/1.4.3/
 */
final class Giving implements ExportFormat {

    static final ExportKind KIND = new ExportKind(
            "360giving",
            "application/json",
            "json",
            Optional.of(URI.create("https://standard.threesixtygiving.org/en/latest/technical/reference/")));

    private static final String VERSION = "1.4";
    private static final List<ExportField> FIELDS = List.of(
            ExportField.of("title", "data-title"),
            ExportField.of("license", "licence"),
            ExportField.of("publisher", "publisher"),
            ExportField.of("accessURL", "source"),
            ExportField.of("downloadURL", "download"),
            ExportField.of("modified", "changed"),
            ExportField.of("grants.id", "grant-id"),
            ExportField.of("grants.title", "project"),
            ExportField.of("grants.description", "objective"),
            ExportField.of("grants.currency", "currency"),
            ExportField.of("grants.amountAppliedFor", "asked-alone"),
            ExportField.of("grants.amountAwarded", "granted-part"),
            ExportField.of("grants.amountDisbursed", "disbursed-alone"),
            ExportField.of("grants.awardDate", "award-date"),
            ExportField.of("grants.url", "laureate-page"),
            ExportField.of("grants.plannedDates", "planned"),
            ExportField.of("grants.recipientOrganization", "recipient"),
            ExportField.of("grants.fundingOrganization", "funder"),
            ExportField.of("grants.grantProgramme", "programme"),
            ExportField.of("grants.fundingType", "nature"),
            ExportField.of("grants.relatedActivity", "related"),
            ExportField.of("grants.dateModified", "changed"));

    @Override
    public ExportKind kind() {
        return KIND;
    }

    @Override
    public List<ExportField> fields() {
        return FIELDS;
    }

    /** A package holds at least one grant. */
    @Override
    public Optional<Sentence> lacking(Exported exported) {
        for (AwardView award : exported.rows().awards()) {
            if (GivenGrant.dateOf(exported, award).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(Sentence.of("export-no-award", exported.call().id()));
    }

    @Override
    public void write(Exported exported, OutputStream out, Consumer<Sentence> leftOut) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            writeHead(exported, json);
            json.writeArrayPropertyStart("grants");
            for (AwardView award : exported.rows().awards()) {
                if (GivenGrant.dateOf(exported, award).isEmpty()) {
                    leftOut.accept(Named.award("export-no-award-date", award));
                } else {
                    GivenGrant.write(exported, award, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeHead(Exported exported, JsonGenerator json) {
        Publication publication = exported.edition().publication();
        Instant changedAt = exported.edition().changedAt();
        json.writeStringProperty("version", VERSION);
        json.writeStringProperty("identifier", Uuid.of(exported.call().id()).toString());
        json.writeStringProperty("title", exported.call().title());
        json.writeObjectPropertyStart("publisher");
        json.writeStringProperty(
                "identifier",
                exported.grantor().map(OrganisationId::of).orElseGet(() -> OrganisationId.named(exported.publisher())));
        json.writeStringProperty("name", exported.publisher());
        json.writeStringProperty("website", publication.site().toString());
        json.writeEndObject();
        json.writeStringProperty("license", publication.licence().address().toString());
        json.writeStringProperty(
                "accessURL", publication.page(exported.call().id()).toString());
        json.writeStringProperty(
                "downloadURL",
                publication.export(exported.call().id(), KIND.code()).toString());
        json.writeStringProperty("issued", exported.edition().changedOn().toString());
        json.writeStringProperty("modified", changedAt.toString());
    }
}
