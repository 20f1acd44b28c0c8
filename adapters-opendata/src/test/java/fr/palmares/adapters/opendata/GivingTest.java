package fr.palmares.adapters.opendata;

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
import fr.palmares.application.exchange.GivenAwards;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.shared.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GivingTest implements ExportFormatContract {

    private static final AwardView SHARED = award(
            2,
            "À deux, \"ensemble\" </script>\u2028",
            List.of(
                    part("Insee", Optional.of(INSEE), Fraction.of(2, 3), "200.00"),
                    part("Service sans numéro", Optional.empty(), Fraction.of(1, 3), "100.00")));

    @Override
    public ExportFormat format() {
        return new Giving();
    }

    private JsonNode read(Exported exported) {
        return JsonMapper.shared().readTree(write(exported).text());
    }

    @Test
    void keeps_every_rule_of_the_official_schema() {
        Exported exported = Exporting.of(award(1), GivenAwards.inKind(award(1)), SHARED);

        assertThat(GivingSchema.official().errors(write(exported).text())).isEmpty();
        assertThat(read(exported).path("grants")).hasSize(4);
    }

    static Stream<NamedCsvRecord> fixtures() {
        return CsvReader.builder().ofNamedCsvRecord(Standards.text("360giving/EXPECTED_derived.csv")).stream()
                .filter(fixture -> fixture.getField("verdict").endsWith("valid"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void is_checked_by_a_schema_that_finds_the_faults_of_the_official_fixtures(NamedCsvRecord fixture) {
        String json = Standards.text("360giving/fixtures/" + fixture.getField("fixture"));

        assertThat(GivingSchema.official().errors(json).isEmpty())
                .isEqualTo(fixture.getField("verdict").equals("valid"));
        assertThat(GivingSchema.official().places(json))
                .filteredOn(place -> !place.contains("/format does not match the uri pattern"))
                .as("as counted by a library that lets every address pass")
                .hasSize(Integer.parseInt(fixture.getField("errors")));
    }

    @Test
    void gives_each_beneficiary_its_grant_and_names_the_others() {
        JsonNode grants = read(Exporting.of(SHARED)).path("grants");

        assertThat(grants.at("/0/amountAwarded").decimalValue()).isEqualByComparingTo("200.00");
        assertThat(grants.at("/0/recipientOrganization/0/id").asString()).isEqualTo("FR-RCS-12002701600563");
        assertThat(grants.at("/1/recipientOrganization/0/id").asString()).startsWith("360G-palmares-org:");
        assertThat(grants.at("/0/relatedActivity/0").asString())
                .isEqualTo(grants.at("/1/id").asString())
                .isEqualTo("360G-palmares-ami-ia-2/2-cash-2");
        assertThat(grants.at("/0/amountAppliedFor").isMissingNode()).isTrue();
    }

    @Test
    void tells_a_grant_to_the_cent() {
        JsonNode grant = read(Exporting.complete(1)).at("/grants/0");

        assertThat(write(Exporting.complete(1)).text()).contains("\"amountAwarded\" : 210000.50");
        assertThat(grant.path("amountAppliedFor").decimalValue()).isEqualByComparingTo("250000");
        assertThat(grant.path("amountDisbursed").decimalValue()).isEqualByComparingTo("70000");
        assertThat(grant.path("awardDate").asString()).isEqualTo("2019-07-15");
        assertThat(grant.path("url").asString()).isEqualTo("https://palmares.example/laureates/ami-ia-2/1");
    }

    @Test
    void dates_a_grant_no_later_than_its_agreement() {
        AgreementView signed = GivenAwards.agreement();
        AwardView early = GivenAwards.with(
                award(1),
                award(1).terms(),
                Optional.of(new AgreementView(LocalDate.of(2019, 7, 1), signed.published(), signed.instalments())));

        assertThat(read(Exporting.of(early)).at("/grants/0/awardDate").asString())
                .isEqualTo("2019-07-01");
    }

    @Test
    void is_not_to_be_had_without_a_single_award() {
        assertThat(new Giving().lacking(Exporting.of())).hasValue(Sentence.of("export-no-award", Exporting.CALL));
    }
}
