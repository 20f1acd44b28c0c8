package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.adapters.web.WebUseCases.OpenData;
import fr.palmares.application.exchange.ExportCall;
import fr.palmares.application.exchange.ExportCall.Answer;
import fr.palmares.application.exchange.ExportCall.Lacking;
import fr.palmares.application.exchange.ExportCall.NotAnnounced;
import fr.palmares.application.exchange.ExportCall.Order;
import fr.palmares.application.exchange.ExportCall.Ready;
import fr.palmares.application.exchange.ExportCall.UnknownCall;
import fr.palmares.application.exchange.ExportCall.UnknownKind;
import fr.palmares.application.exchange.ExportCall.Writing;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.shared.Sentence;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportsTest {

    private static final String TARGET = "/api/v1/calls/ami-ia-2/export/csv";
    private static final ExportKind KIND = new ExportKind("csv", "text/csv; charset=utf-8", "csv", Optional.empty());
    private static final Edition EDITION =
            new Edition(Publication.at(URI.create("https://palmares.example")), Instant.parse("2019-10-25T08:30:15Z"));

    private static Site exporting(ExportCall exports) {
        WebUseCases asked = Samples.record().useCases();
        return Site.of(new WebUseCases(
                asked.calls(),
                asked.callDetails(),
                asked.laureates(),
                asked.administrations(),
                asked.money(),
                new OpenData(new ExportUseCases(exports, List::of, call -> List.of()), laureate -> Optional.empty())));
    }

    private static Site writing(Writing writing) {
        return exporting(order -> new Ready(KIND, EDITION, writing));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void gives_the_bytes_as_a_file_with_its_licence_source_date_and_catalogue() {
        try (Site site = writing((out, leftOut) -> out.write(bytes("é;1\n")))) {
            HttpResponse<String> response = site.get(TARGET);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("é;1\n");
            assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
            assertThat(response.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"ami-ia-2.csv\"");
            assertThat(response.headers().firstValue("Last-Modified")).hasValue("Fri, 25 Oct 2019 08:30:15 GMT");
            assertThat(response.headers().firstValue("Link").orElse(""))
                    .contains("<https://spdx.org/licenses/etalab-2.0.html>; rel=\"license\"")
                    .contains("<https://palmares.example/calls/ami-ia-2>; rel=\"via\"")
                    .contains("<https://palmares.example/api/v1/calls/ami-ia-2/export/dcat>; rel=\"describedby\"");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void asks_for_the_call_and_kind_of_the_address_and_leaves_rows_out() {
        Order[] asked = new Order[1];
        try (Site site = exporting(order -> {
            asked[0] = order;
            return new Ready(KIND, EDITION, (out, leftOut) -> leftOut.accept(Sentence.of("export-no-siret", 1, "x")));
        })) {
            assertThat(site.get("/api/v1/calls/ami-ia-2/export/scdl").statusCode())
                    .isEqualTo(200);
            assertThat(asked[0]).isEqualTo(new Order(Samples.CALL, "scdl", false));
        }
    }

    @Test
    void tells_the_head_alone_without_writing_the_file() {
        try (Site site = writing((out, leftOut) -> {
            throw new IllegalStateException("written");
        })) {
            HttpResponse<String> response = site.ask("HEAD", TARGET);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        }
    }

    private static void assertProblem(Answer answer, String code, String detail) {
        try (Site site = exporting(order -> answer)) {
            HttpResponse<String> response = site.get(TARGET, "Accept-Language", "en");

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Site.json(response).path("code").asString()).isEqualTo(code);
            assertThat(Site.json(response).path("detail").asString()).contains(detail);
        }
    }

    @Test
    void answers_404_for_what_there_is_not() {
        assertProblem(new UnknownCall(Samples.CALL), "unknown-call", TARGET);
        assertProblem(new UnknownKind("csv", List.of("scdl", "atom")), "unknown-export", "scdl, atom");
        assertProblem(new NotAnnounced(Samples.CALL), "not-announced", "public yet");
        assertProblem(
                new Lacking(Sentence.of("export-no-envelope", Samples.CALL)), "no-export", "no envelope on record");
    }

    @Test
    void answers_404_for_what_cannot_be_a_call() {
        try (Site site = writing((out, leftOut) -> {})) {
            assertThat(site.get("/api/v1/calls/NOT_A_SLUG/export/csv").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void answers_500_where_nothing_was_sent_yet() {
        try (Site site = writing((out, leftOut) -> {
            throw new IllegalStateException("a bug");
        })) {
            HttpResponse<String> response = site.get(TARGET);

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(Site.json(response).path("code").asString()).isEqualTo("internal-error");
        }
    }

    @Test
    void cuts_the_connection_where_a_file_breaks_off() {
        try (Site site = writing((out, leftOut) -> {
            out.write(new byte[200_000]);
            out.flush();
            throw new IllegalStateException("a bug");
        })) {
            assertThatThrownBy(() -> site.get(TARGET)).isInstanceOf(UncheckedIOException.class);
        }
    }
}
