package fr.palmares.adapters.opendata;

import static fr.palmares.application.exchange.GivenAwards.IGN;
import static fr.palmares.application.exchange.GivenAwards.INSEE;
import static fr.palmares.application.exchange.GivenAwards.award;
import static fr.palmares.application.exchange.GivenAwards.part;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportFormatContract;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Exporting;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Fraction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleCsvTest implements ExportFormatContract {

    @Override
    public ExportFormat format() {
        return new PeopleCsv();
    }

    private List<NamedCsvRecord> rows(Exported exported) {
        String text = write(exported).text();
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1)).stream()
                .toList();
    }

    @Test
    void tells_an_award_in_french_headings_commas_and_days() {
        NamedCsvRecord row = rows(Exporting.complete(1)).get(0);

        assertThat(row.getFieldsAsMap())
                .containsEntry("Appel", "ami-ia-2")
                .containsEntry("Numéro du lauréat", "1")
                .containsEntry("Accompagnement", "Accompagnement technique et métier")
                .containsEntry("Montant demandé (€)", "250000,00")
                .containsEntry("Montant accordé (€)", "210000,50")
                .containsEntry("Montant versé (€)", "70000,00")
                .containsEntry("Montant récupéré (€)", "0,00")
                .containsEntry("Convention signée le", "2019-09-12")
                .containsEntry("Attribuant", "Direction interministérielle du numérique");
    }

    @Test
    void tells_who_shares_an_award_in_one_row() {
        AwardView shared = award(
                1,
                "À deux",
                List.of(
                        part("Insee", Optional.of(INSEE), Fraction.of(2, 3), "200.00"),
                        part("IGN", Optional.empty(), Fraction.of(1, 3), "100.00")));

        NamedCsvRecord row = rows(Exporting.of(shared)).get(0);

        assertThat(row.getField("Bénéficiaires")).isEqualTo("Insee | IGN");
        assertThat(row.getField("SIRET des bénéficiaires")).isEqualTo(INSEE + " | inconnu");
        assertThat(row.getField("Parts des bénéficiaires (%)")).isEqualTo("66,6667 | 33,3333");
        assertThat(IGN.digits()).hasSize(14);
    }

    @Test
    void has_a_row_for_a_laureate_without_money_and_none_for_money_of_who_left() {
        LaureateView unfunded = Exporting.laureate(new LaureateId(Exporting.CALL, 2), "Sans aide");
        LaureateView funded = Exporting.laureate(new LaureateId(Exporting.CALL, 3), "Avec");

        List<NamedCsvRecord> rows = rows(Exporting.of(List.of(award(1), award(3)), List.of(unfunded, funded)));

        assertThat(rows.stream().map(row -> row.getField("Numéro du lauréat"))).containsExactly("2", "3");
        assertThat(rows.get(0).getField("Montant accordé (€)")).isEmpty();
        assertThat(rows.get(1).getField("Montant accordé (€)")).isEqualTo("210000,50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\tx", "\rx", "＝1+1"})
    void lets_no_text_be_a_formula(String text) {
        assertThat(Harmless.text(text)).isEqualTo("'" + text);
        assertThat(Harmless.text("a" + text)).isEqualTo("a" + text);
        assertThat(rows(Exporting.of(award(1, text, List.of(part(text, Optional.empty(), Fraction.ONE, "1")))))
                        .get(0)
                        .getField("Bénéficiaires"))
                .isEqualTo("'" + text);
    }
}
