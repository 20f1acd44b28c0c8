package fr.palmares.adapters.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportFormatContract;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Exporting;
import fr.palmares.application.shared.Sentence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AidSchemeTest implements ExportFormatContract {

    @Override
    public ExportFormat format() {
        return new AidScheme();
    }

    @Override
    public boolean tellsLicenceSourceAndDate() {
        return false;
    }

    private NamedCsvRecord line() {
        return CsvReader.builder().ofNamedCsvRecord(write(Exporting.complete(1)).text()).stream()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keeps_every_rule_of_the_official_schema() {
        TableSchema schema = TableSchema.of("dispositif-aide/schema-0.2.0.json");

        assertThat(schema.check(write(Exporting.complete(1)).text()).isClean()).isTrue();
        assertThat(new AidScheme().fields().stream().map(ExportField::name).toList())
                .isEqualTo(schema.columns());
    }

    @Test
    void tells_the_call_in_one_line() {
        assertThat(line().getFieldsAsMap())
                .containsEntry("titre", "Second appel « Intelligence artificielle »")
                .containsEntry("cibles", "secteur public")
                .containsEntry("date_ouverture", "2018-11-16T08:00:00Z")
                .containsEntry("date_mise_a_jour", "2019-10-25T08:30:15Z")
                .containsEntry("url_source", "https://palmares.example/calls/ami-ia-2")
                .containsEntry(
                        "programmes_parents", "Programme d’investissements d’avenir|Transition numérique de l’État");
        assertThat(line().getField("porteurs"))
                .isEqualTo("[{ nom: 'Direction interministérielle du numérique', siren: '130025265',"
                        + " roles: [ 'instructeur', 'financeur' ]},"
                        + " { nom: 'Caisse des dépôts', siren: '', roles: [ 'financeur' ]}]");
        assertThat(line().getField("eligibilite"))
                .contains("• Déposer sa candidature entre le 16 novembre 2018 à 9 h 00")
                .containsPattern("Tenir dans l’enveloppe de l’appel, [0-9\u202f]+,00\u00a0€\\.");
    }

    @Test
    void has_the_identifier_that_subsidies_refer_to() {
        NamedCsvRecord subsidy =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new ScdlTest().write(Exporting.complete(1)).text())
                        .stream()
                        .findFirst()
                        .orElseThrow();

        assertThat(subsidy.getField("dispositifAide")).isEqualTo(line().getField("id"));
    }

    @Test
    void is_not_to_be_had_of_a_call_whose_rules_are_not_on_record() {
        Exported known = Exporting.complete(1);
        Exported told = new Exported(known.call(), Optional.empty(), known.funding(), known.edition(), known.rows());

        assertThat(new AidScheme().lacking(told)).hasValue(Sentence.of("export-no-rules", Exporting.CALL));
    }
}
