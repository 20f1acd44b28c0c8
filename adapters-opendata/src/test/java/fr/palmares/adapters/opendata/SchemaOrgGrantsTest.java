package fr.palmares.adapters.opendata;

import static fr.palmares.application.exchange.GivenAwards.INSEE;
import static fr.palmares.application.exchange.GivenAwards.award;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Exporting;
import fr.palmares.application.exchange.GivenAwards;
import fr.palmares.application.funding.AwardView;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgGrantsTest {

    private static final LaureateId ID = new LaureateId(Exporting.CALL, 1);

    private static String text(String title, AwardView... awards) {
        return OpenDataFormats.linkedGrants()
                .of(
                        Exporting.laureate(ID, title),
                        List.of(awards),
                        Exporting.funding(Optional.of(Exporting.DINUM)).grantor(),
                        Exporting.edition());
    }

    private static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void tells_an_award_with_its_amount_and_who_gives_and_gets_it() {
        JsonNode grant = read(text("Trier", award(1))).at("/@graph/0");

        assertThat(grant.path("@type").asString()).isEqualTo("MonetaryGrant");
        assertThat(grant.path("identifier").asString()).isEqualTo("ami-ia-2/1");
        assertThat(grant.at("/amount/value").decimalValue()).isEqualByComparingTo("210000.50");
        assertThat(grant.at("/amount/currency").asString()).isEqualTo("EUR");
        assertThat(grant.at("/funder/identifier").asString()).isEqualTo("13002526500013");
        assertThat(grant.at("/fundedItem/0/identifier").asString()).isEqualTo(INSEE.digits());
        assertThat(grant.at("/subjectOf/license").asString()).isEqualTo("https://spdx.org/licenses/etalab-2.0.html");
    }

    @Test
    void tells_aid_in_kind_without_an_amount_of_money() {
        JsonNode grants =
                read(text("Trier", award(1), GivenAwards.inKind(award(1)))).path("@graph");

        assertThat(grants.at("/1/@type").asString()).isEqualTo("Grant");
        assertThat(grants.at("/1/amount").isMissingNode()).isTrue();
        assertThat(grants.at("/0/@id")).isNotEqualTo(grants.at("/1/@id"));
    }

    @Test
    void cannot_end_the_element_it_stands_in() {
        String hostile = "</script><script>alert(1)</script><!--";

        String text = text(hostile, award(1));

        assertThat(text).doesNotContain("<");
        assertThat(read(text).at("/@graph/0/name").asString()).isEqualTo(hostile);
    }
}
