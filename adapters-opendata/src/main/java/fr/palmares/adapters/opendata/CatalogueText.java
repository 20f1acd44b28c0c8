package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Publication;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Track;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The things of a catalogue, as JSON-LD. */
record CatalogueText(Exported exported) {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String FRENCH = "http://publications.europa.eu/resource/authority/language/FRA";
    private static final String GOVERNMENT = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private static final String ECONOMY = "http://publications.europa.eu/resource/authority/data-theme/ECON";

    Map<String, Object> catalogue() {
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("@context", context());
        catalogue.put("@id", download(Catalogue.KIND));
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put(
                "dct:title", french("Données ouvertes : " + exported.call().title()));
        catalogue.put("dct:description", french("Le catalogue des données ouvertes de cet appel."));
        putCommon(catalogue);
        catalogue.put("dct:language", reference(FRENCH));
        catalogue.put("foaf:homepage", reference(publication().site() + "/"));
        catalogue.put("dcat:dataset", dataset());
        return catalogue;
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private Map<String, Object> dataset() {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", page() + "#data");
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:title", french(exported.call().title()));
        dataset.put("dct:description", french(description()));
        dataset.put("dct:identifier", Uuid.of(call()).toString());
        putCommon(dataset);
        dataset.put("dct:language", reference(FRENCH));
        dataset.put("dcat:landingPage", reference(page()));
        dataset.put("dcat:keyword", keywords());
        dataset.put("dcat:theme", List.of(reference(GOVERNMENT), reference(ECONOMY)));
        dataset.put(
                "dcat:distribution",
                exported.rows().kinds().stream().map(this::distribution).toList());
        return dataset;
    }

    private void putCommon(Map<String, Object> thing) {
        thing.put("dct:publisher", publisher());
        putRights(thing);
    }

    private void putRights(Map<String, Object> thing) {
        thing.put("dct:license", reference(publication().licence().address().toString()));
        exported.call()
                .announcement()
                .on()
                .ifPresent(day -> thing.put("dct:issued", typed("xsd:date", day.toString())));
        thing.put(
                "dct:modified",
                typed("xsd:dateTime", exported.edition().changedAt().toString()));
    }

    private Map<String, Object> publisher() {
        Map<String, Object> agent = new LinkedHashMap<>();
        agent.put("@id", publication().site() + "/#publisher");
        agent.put("@type", "foaf:Agent");
        agent.put("foaf:name", exported.publisher());
        return agent;
    }

    private String description() {
        return "Les lauréats de l’appel, les aides accordées, leurs bénéficiaires, les conventions et les versements. "
                + exported.call().laureates() + " lauréats.";
    }

    private List<Map<String, Object>> keywords() {
        return Stream.concat(
                        Stream.of("appel à projets", "subvention", "lauréats"),
                        exported.call().tracks().stream().map(Track::title))
                .map(CatalogueText::french)
                .toList();
    }

    private Map<String, Object> distribution(ExportKind kind) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@id", page() + "#" + kind.code());
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dct:title", french(Frenchified.of(kind)));
        distribution.put("dcat:accessURL", reference(page()));
        distribution.put("dcat:downloadURL", reference(download(kind)));
        distribution.put(
                "dcat:mediaType", reference(MEDIA_TYPES + kind.bareMediaType().toLowerCase(Locale.ROOT)));
        kind.standard().ifPresent(standard -> distribution.put("dct:conformsTo", reference(standard.toString())));
        putRights(distribution);
        return distribution;
    }

    private CallId call() {
        return exported.call().id();
    }

    private Publication publication() {
        return exported.edition().publication();
    }

    private String page() {
        return publication().page(call()).toString();
    }

    private String download(ExportKind kind) {
        URI address = publication().export(call(), kind.code());
        return address.toString();
    }

    private static Map<String, Object> french(String text) {
        return pair("@value", text, "@language", "fr");
    }

    private static Map<String, Object> typed(String type, String value) {
        return pair("@value", value, "@type", type);
    }

    private static Map<String, Object> reference(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> pair(String key, String value, String other, String otherValue) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(key, value);
        pair.put(other, otherValue);
        return pair;
    }
}
