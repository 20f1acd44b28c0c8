package fr.palmares.adapters.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Specification;
import fr.palmares.domain.call.Window;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The call itself as an aid scheme, in one line. Source: dispositif-aide 0.2.0,
 * https://schema.data.gouv.fr/etalab/schema-dispositif-aide/
 */
final class AidScheme implements ExportFormat {

    static final ExportKind KIND = new ExportKind(
            "dispositif-aide",
            "text/csv; charset=utf-8",
            "csv",
            Optional.of(URI.create("https://schema.data.gouv.fr/etalab/schema-dispositif-aide/")));

    private static final int LONGEST_TEXT = 5_000;
    private static final int SIREN = 9;
    private static final String WHOLE_COUNTRY = "PAYS-99100";
    private static final List<ExportField> FIELDS = List.of(
            ExportField.of("id", "scheme-id"),
            ExportField.of("titre", "call-title"),
            ExportField.of("promesse", "promise"),
            ExportField.of("description", "call-text"),
            ExportField.of("eligibilite", "eligibility"),
            ExportField.of("types_aides", "aid-types"),
            ExportField.of("porteurs", "holders"),
            ExportField.of("programmes_parents", "programmes"),
            ExportField.of("url_source", "source"),
            ExportField.of("cibles", "targets"),
            ExportField.of("eligibilite_geographique", "geography"),
            ExportField.of("eligibilite_geographique_exclusions", "geography-out"),
            ExportField.of("date_ouverture", "opens"),
            ExportField.of("date_cloture", "closes"),
            ExportField.of("date_mise_a_jour", "changed"));

    @Override
    public ExportKind kind() {
        return KIND;
    }

    @Override
    public List<ExportField> fields() {
        return FIELDS;
    }

    /** The schema wants the call's text and rules, which an announcement alone does not tell. */
    @Override
    public Optional<Sentence> lacking(Exported exported) {
        boolean told = exported.specification()
                .filter(rules -> !rules.text().isBlank())
                .isPresent();
        return told
                ? Optional.empty()
                : Optional.of(Sentence.of("export-no-rules", exported.call().id()));
    }

    @Override
    public void write(Exported exported, OutputStream out, Consumer<Sentence> leftOut) throws IOException {
        CsvWriter csv = Tables.begun(out, ',', FIELDS);
        csv.writeRecord(line(exported, exported.specification().orElseThrow()));
        csv.flush();
    }

    private static List<String> line(Exported exported, Specification rules) {
        Window window = rules.rules().timetable().proposals();
        return List.of(
                Uuid.of(exported.call().id()).toString(),
                exported.call().title(),
                "",
                Texts.shortened(rules.text(), LONGEST_TEXT),
                Eligibility.of(rules.rules()),
                "financement",
                holders(exported),
                programmes(exported),
                exported.edition().publication().page(exported.call().id()).toString(),
                "secteur public",
                WHOLE_COUNTRY,
                "",
                second(window.opens()),
                second(window.closes()),
                exported.edition().changedAt().toString());
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Name, SIREN where it is known, and role, in the notation of the schema's example. */
    private static String holders(Exported exported) {
        Optional<String> siren = exported.grantor()
                .flatMap(GrantorView::siret)
                .map(Siret::digits)
                .map(digits -> digits.substring(0, SIREN));
        Stream<String> grantor = Stream.of(holder(exported.publisher(), siren, "'instructeur', 'financeur'"));
        Stream<String> operator =
                source(exported).operator().stream().map(name -> holder(name, Optional.empty(), "'financeur'"));
        return Stream.concat(grantor, operator).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String holder(String name, Optional<String> siren, String roles) {
        String quoted = name.replace("\\", "\\\\").replace("'", "\\'");
        return "{ nom: '" + quoted + "', siren: '" + siren.orElse("") + "', roles: [ " + roles + " ]}";
    }

    private static String programmes(Exported exported) {
        FundingSource source = source(exported);
        return Stream.concat(source.programme().stream(), source.fund().stream())
                .map(name -> name.replace('|', '/'))
                .collect(Collectors.joining("|"));
    }

    private static FundingSource source(Exported exported) {
        return exported.call().envelope().map(Envelope::source).orElse(FundingSource.UNKNOWN);
    }
}
