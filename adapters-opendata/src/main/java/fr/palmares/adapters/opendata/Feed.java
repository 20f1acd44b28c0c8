package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Support;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A feed of the laureates with what was granted to them. Source: RFC 4287, https://www.rfc-editor.org/rfc/rfc4287;
 * the link to the licence is that of RFC 4946.
 */
final class Feed implements ExportFormat {

    static final ExportKind KIND = new ExportKind(
            "atom",
            "application/atom+xml; charset=utf-8",
            "atom",
            Optional.of(URI.create("https://www.rfc-editor.org/rfc/rfc4287")));

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final List<ExportField> FIELDS = List.of(
            ExportField.of("feed.id", "scheme-id"),
            ExportField.of("feed.title", "call-title"),
            ExportField.of("feed.updated", "changed"),
            ExportField.of("feed.author", "publisher"),
            ExportField.of("feed.rights", "licence"),
            ExportField.of("feed.link", "source"),
            ExportField.of("entry.id", "laureate-id"),
            ExportField.of("entry.title", "project"),
            ExportField.of("entry.updated", "changed"),
            ExportField.of("entry.link", "laureate-page"),
            ExportField.of("entry.summary", "summary"));

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
        Xml.write(out, "feed", NAMESPACE, feed -> {
            writeHead(exported, feed);
            PeopleRows.laureates(exported, (laureate, awards) -> writeEntry(exported, feed, laureate, awards));
        });
    }

    private static void writeHead(Exported exported, Xml feed) throws IOException {
        CallId call = exported.call().id();
        Publication publication = exported.edition().publication();
        feed.text("id", "urn:uuid:" + Uuid.of(call));
        feed.text("title", exported.call().title());
        feed.text("updated", exported.edition().changedAt().toString());
        feed.element("author", author -> author.text("name", exported.publisher()));
        feed.text("rights", publication.licence().name());
        link(feed, "license", publication.licence().address(), "text/html");
        link(feed, "self", publication.export(call, KIND.code()), KIND.bareMediaType());
        link(feed, "alternate", publication.page(call), "text/html");
    }

    private static void link(Xml xml, String relation, URI address, String type) throws IOException {
        xml.empty("link", "rel", relation, "type", type, "href", address.toString());
    }

    private static void writeEntry(Exported exported, Xml feed, LaureateView laureate, List<AwardView> awards)
            throws IOException {
        feed.element("entry", entry -> {
            entry.text("id", "urn:uuid:" + Uuid.of(laureate.id()));
            entry.text("title", laureate.project().title());
            entry.text("updated", exported.edition().changedAt().toString());
            link(entry, "alternate", exported.edition().publication().page(laureate.id()), "text/html");
            entry.text("summary", summary(laureate, awards));
        });
    }

    private static String summary(LaureateView laureate, List<AwardView> awards) {
        StringBuilder summary = new StringBuilder(laureate.body().orElse("Organisme non précisé"));
        for (AwardView award : awards) {
            summary.append(award.id().support() == Support.CASH ? ". Aide accordée : " : ". Aide en nature : ")
                    .append(Frenchified.of(award.granted()));
        }
        laureate.project()
                .objective()
                .ifPresent(objective -> summary.append(". ").append(objective));
        return summary.toString();
    }
}
