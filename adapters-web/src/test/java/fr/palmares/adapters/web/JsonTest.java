package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writes_a_laureate_field_by_field_in_the_public_order() {
        assertThat(Json.of(Samples.laureate(3, "Titre", "IRSN")).text())
                .startsWith("{\"id\":\"ami-ia-2/3\",\"call\":\"ami-ia-2\",\"number\":3,\"proposal\":null,"
                        + "\"title\":\"Titre\",\"body\":\"IRSN\","
                        + "\"administration\":{\"id\":\"direction-generale-de-la-sante\",\"name\":\"IRSN\"},"
                        + "\"project\":{\"objective\":null,\"data\":\"")
                .endsWith("\"gains\":[\"travail des évaluateurs facilité\",\"réponse plus rapide au déclarant\"]},"
                        + "\"track\":\"scientifique\",\"award\":null,\"outcome\":null,\"withdrawn\":false,"
                        + "\"source\":{\"document\":\"article.md\",\"line\":33},"
                        + "\"links\":{\"self\":\"/api/v1/laureates/ami-ia-2/3\",\"page\":\"/laureates/ami-ia-2/3\"}}");
    }

    @Test
    void writes_null_for_what_is_absent_and_never_for_a_list() {
        LaureateView bare = new LaureateView(
                new LaureateId(Samples.CALL, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Project("T", Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                false,
                new Source("a.md", 1));

        assertThat(Json.of(bare).text())
                .contains("\"body\":null,\"administration\":null")
                .contains("{\"objective\":null,\"data\":null,\"ai\":null,\"gains\":[]},\"track\":null");
    }

    @Test
    void writes_money_as_a_string_with_its_cents() {
        assertThat(Json.of(Samples.call()).text())
                .contains("\"announced\":{\"laureates\":15,\"proposals\":46,"
                        + "\"amount\":{\"amount\":\"4000000.00\",\"currency\":\"EUR\"},\"on\":\"2019-07-15\"}")
                .contains("\"found\":{\"laureates\":4}")
                .contains("\"state\":\"ANNOUNCED\"")
                .contains("\"envelope\":{\"amount\":{\"amount\":\"4000000.00\",\"currency\":\"EUR\"},\"source\":{"
                        + "\"programme\":\"Programme d’investissements d’avenir\",");
    }

    @Test
    void writes_every_name_of_an_administration_with_its_period() {
        assertThat(Json.of(Samples.administrations().get(2)).text())
                .isEqualTo("{\"id\":\"office-francais-de-la-biodiversite\","
                        + "\"name\":\"Office français de la biodiversité\",\"acronym\":\"OFB\",\"names\":["
                        + "{\"name\":\"Agence française pour la biodiversité\",\"acronym\":\"AFB\","
                        + "\"from\":\"2017-01-01\",\"until\":\"2019-12-31\"},"
                        + "{\"name\":\"Office français de la biodiversité\",\"acronym\":\"OFB\","
                        + "\"from\":\"2020-01-01\",\"until\":null}],"
                        + "\"parent\":\"ministere-de-l-ecologie\",\"siret\":\"35600000000048\",\"laureates\":1,"
                        + "\"links\":{\"self\":\"/api/v1/administrations/office-francais-de-la-biodiversite\","
                        + "\"page\":\"/administrations/office-francais-de-la-biodiversite\","
                        + "\"laureates\":\"/api/v1/laureates?administration=office-francais-de-la-biodiversite\"}}");
    }

    @Test
    void writes_a_list_as_items_and_the_cursor_of_what_follows() {
        Slice<LaureateView, LaureateId> slice = Slice.of(Samples.many(3), new Limit(2), LaureateView::id);

        assertThat(Json.ofLaureates(slice).text())
                .startsWith("{\"items\":[{\"id\":")
                .endsWith("],\"next\":\"YW1pLWlhLTIvMg\"}");
        assertThat(Json.ofCalls(new Slice<>(List.of(), Optional.empty())).text())
                .isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(Json.ofAdministrations(new Slice<>(Samples.administrations(), Optional.empty()))
                        .text())
                .startsWith("{\"items\":[{\"id\":\"direction-generale-de-la-sante\"");
    }

    @Test
    void gives_over_http_what_it_gives_elsewhere() {
        Views record = Samples.record();
        try (Site site = Site.of(record)) {
            String call = Json.of(Samples.call()).text();
            assertThat(site.get("/api/v1/calls/ami-ia-2").body())
                    .startsWith(call.substring(0, call.length() - 1) + ",\"programme\":");
            assertThat(site.get("/api/v1/laureates/ami-ia-2/2").body())
                    .isEqualTo(Json.of(record.laureate(new LaureateId(Samples.CALL, 2)))
                            .text());
            assertThat(site.get("/api/v1/administrations/" + Samples.HEALTH).body())
                    .isEqualTo(Json.of(Samples.administrations().get(0)).text());
        }
    }
}
