package fr.palmares.adapters.opendata;

import static fr.palmares.application.exchange.GivenAwards.IGN;
import static fr.palmares.application.exchange.GivenAwards.INSEE;
import static fr.palmares.application.exchange.GivenAwards.award;
import static fr.palmares.application.exchange.GivenAwards.part;
import static fr.palmares.application.exchange.GivenAwards.whole;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportFormatContract;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Exporting;
import fr.palmares.application.exchange.GivenAwards;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.TermsView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScdlTest implements ExportFormatContract {

    private static final TermsView SILENT = new TermsView(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);

    @Override
    public ExportFormat format() {
        return new Scdl();
    }

    @Override
    public boolean tellsLicenceSourceAndDate() {
        return false;
    }

    private List<NamedCsvRecord> lines(Exported exported) {
        return CsvReader.builder().ofNamedCsvRecord(write(exported).text()).stream()
                .toList();
    }

    private List<String> column(String name, AwardView... awards) {
        return lines(Exporting.of(awards)).stream()
                .map(line -> line.getField(name))
                .toList();
    }

    private static AwardView agreed(TermsView terms, AgreementView agreement) {
        return GivenAwards.with(award(1), terms, Optional.of(agreement));
    }

    private static AgreementView paying(LocalDate... days) {
        return new AgreementView(
                LocalDate.of(2019, 9, 12),
                Optional.empty(),
                List.of(days).stream()
                        .map(day -> GivenAwards.instalment(day, "1000"))
                        .toList());
    }

    @Test
    void has_the_columns_of_the_official_schema_in_its_order() {
        assertThat(new Scdl().fields().stream().map(ExportField::name).toList())
                .isEqualTo(TableSchema.of("scdl-subventions/schema-2.1.1.json").columns());
    }

    @Test
    void keeps_every_rule_of_the_official_schema() {
        AwardView shared = award(
                2,
                "À deux, \"ensemble\";\nou presque " + "é".repeat(300),
                List.of(
                        part("Insee", Optional.of(INSEE), Fraction.of(2, 3), "200.00"),
                        part("IGN", Optional.of(IGN), Fraction.of(1, 3), "100.00")));
        AwardView silent = agreed(SILENT, paying(LocalDate.of(2019, 12, 1)));

        assertThat(TableSchema.of("scdl-subventions/schema-2.1.1.json")
                        .check(write(Exporting.of(silent, GivenAwards.inKind(award(1)), shared))
                                .text())
                        .isClean())
                .isTrue();
    }

    @Test
    void tells_an_award_in_one_line() {
        assertThat(lines(Exporting.of(award(1))).get(0).getFields())
                .containsExactly(
                        "Direction interministérielle du numérique",
                        "13002526500013",
                        "2019-09-12",
                        "2019-DINSIC-42",
                        "Insee",
                        "12002701600563",
                        "",
                        "Projet 1",
                        "210000.50",
                        "aide en numéraire",
                        "échelonné",
                        "2019-10-15/2020-03-15",
                        "",
                        "non",
                        "1.00",
                        Uuid.of(Exporting.CALL).toString());
    }

    @Test
    void gives_each_beneficiary_its_line_with_the_whole_amount_and_a_share_of_it() {
        AwardView thirds = award(
                1,
                "Trois",
                List.of(
                        part("Insee", Optional.of(INSEE), Fraction.of(1, 3), "100.00"),
                        part("IGN", Optional.of(IGN), Fraction.of(1, 3), "100.00"),
                        part("DINUM", Optional.of(Exporting.DINUM), Fraction.of(1, 3), "100.00")));

        assertThat(column("montant", thirds)).containsExactly("300.00", "300.00", "300.00");
        assertThat(column("pourcentageSubvention", thirds)).containsExactly("0.333333", "0.333334", "0.333333");
        assertThat(column("pourcentageSubvention", thirds).stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
    }

    @Test
    void tells_when_and_how_is_paid() {
        LocalDate day = LocalDate.of(2019, 12, 1);

        assertThat(column("datesPeriodeVersement", GivenAwards.unpaid(agreed(SILENT, paying(day)))))
                .containsExactly("2019-12-01");
        assertThat(column("datesPeriodeVersement", agreed(SILENT, paying(day))))
                .containsExactly("2019-10-20/2019-12-01");
        assertThat(column("conditionsVersement", agreed(SILENT, paying(day)))).containsExactly("unique");
        assertThat(column("notificationUE", agreed(SILENT, paying(day)))).containsExactly("oui");
        assertThat(column("conditionsVersement", agreed(SILENT, paying(day, day.plusDays(9)))))
                .containsExactly("échelonné");
        assertThat(column("datesPeriodeVersement", GivenAwards.unpaid(agreed(GivenAwards.terms(), paying()))))
                .containsExactly("2019-09-01/2020-08-31");
        assertThat(column("datesPeriodeVersement", agreed(SILENT, paying()))).containsExactly("2019-10-20");
        assertThat(column("conditionsVersement", agreed(GivenAwards.terms(), paying())))
                .containsExactly("autre");
    }

    @Test
    void tells_of_an_award_that_ended_what_stays_paid_and_leaves_out_one_of_which_nothing_does() {
        AwardView ended = GivenAwards.ended(award(1));

        assertThat(column("montant", ended)).containsExactly("70000.00");
        assertThat(write(Exporting.of(GivenAwards.unpaid(ended))).codes()).containsExactly("export-ended");
    }

    @Test
    void leaves_out_and_names_what_no_line_can_hold() {
        AwardView unsigned = GivenAwards.with(award(1), GivenAwards.terms(), Optional.empty());
        AwardView undated = GivenAwards.unpaid(GivenAwards.with(award(2), SILENT, Optional.of(paying())));
        AwardView unknown = award(3, "Sans", List.of(whole("Service sans numéro", Optional.empty(), "100.00")));
        AwardView crumbs = award(
                4,
                "Miettes",
                List.of(
                        part("Insee", Optional.of(INSEE), Fraction.of(999, 1000), "99.90"),
                        part("IGN", Optional.of(IGN), Fraction.of(1, 1000), "0.10")));

        Written written = write(Exporting.of(unsigned, undated, unknown, crumbs));

        assertThat(written.leftOut())
                .containsExactly(
                        Sentence.of("export-no-agreement", "ami-ia-2/1", "Projet 1"),
                        Sentence.of("export-no-payment-date", "ami-ia-2/2", "Projet 2"),
                        Sentence.of("export-no-siret", "ami-ia-2/3", "Service sans numéro"),
                        Sentence.of("export-small-share", "ami-ia-2/4", "IGN"));
        assertThat(written.text().lines()).hasSize(2);
    }

    @Test
    void leaves_out_everything_where_the_grantor_has_no_number() {
        Exported exported = Exporting.with(Exporting.complete(2), Optional.of(Exporting.funding(Optional.empty())));

        assertThat(write(exported).codes()).containsExactly("export-no-grantor", "export-no-grantor");
    }
}
