package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Announced;
import fr.palmares.application.exchange.Announced.InTrack;
import fr.palmares.application.exchange.Announced.Told;
import fr.palmares.application.exchange.Announcing;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.ExchangeUseCases;
import fr.palmares.application.exchange.ImportDocuments;
import fr.palmares.application.exchange.ImportOrder;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.memory.MemoryStore;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.shared.Money;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenArticleImportTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "ami-ia-2");
    private static final CallId CALL = CallId.of("ami-ia-2");

    /** Names that look like no administration, like several words for one, or like an association. */
    private static final List<Administration> BODIES = List.of(
            Administration.met(AdministrationId.of("body-1"), "Société du Grand Paris"),
            Administration.met(AdministrationId.of("body-2"), "Association syndicale de Là"),
            Administration.met(AdministrationId.of("body-3"), "S.D.I.S. n° 3 (SDIS 3)"),
            Administration.met(AdministrationId.of("body-4"), "Les *Archives* : « Là » & d’ailleurs."),
            Administration.met(AdministrationId.of("body-5"), "Shom"));

    private final MemoryStore store = new MemoryStore();
    private final ImportDocuments imports =
            ExchangeUseCases.using(store.stores(), MarkdownFormats.forImports()).importDocuments();

    private ImportReport take(Document... documents) {
        return imports.importAll(List.of(documents), ImportOrder.PLAIN);
    }

    private static Document example(String name) throws IOException {
        return new Document(name, ByteBuffer.wrap(Files.readAllBytes(EXAMPLE.resolve(name))));
    }

    private Call call() {
        return store.calls().find(CALL).orElseThrow();
    }

    private static Announced announced(List<Track> tracks) {
        List<Told> told = BODIES.stream()
                .map(body -> Announcing.told(
                        body.latestName().name(), Announcing.project("Projet de " + body.id(), "", "x", "")))
                .toList();
        return Announcing.with(
                "Les lauréats",
                46,
                Optional.of(Money.euros("4000000.00")),
                FundingSource.UNKNOWN,
                List.of(
                        new InTrack(Optional.of(tracks.get(0)), told.subList(0, 3)),
                        new InTrack(Optional.of(tracks.get(1)), told.subList(3, 5))));
    }

    @Test
    void finds_every_administration_and_every_track_on_record() throws IOException {
        take(example("call.md"));
        store.keep(() -> store.administrations().save(BODIES));
        store.keep(() -> store.calls().save(call().in(CallState.DECIDED)));
        store.keep(() -> store.calls().save(call().in(CallState.ANNOUNCED)));
        List<Track> tracks = call().tracks();
        Document article = Announcing.document(new KramdownWriter().write(announced(tracks)));

        ImportReport report = take(article);

        List<Laureate> laureates = store.laureates().of(CALL);
        assertThat(report.verdict()).isEqualTo(Verdict.STORED);
        assertThat(report.documents().get(0).diagnostics()).isEmpty();
        assertThat(laureates.stream().flatMap(laureate -> laureate.administration().stream()))
                .isEqualTo(BODIES.stream().map(Administration::id).toList());
        assertThat(laureates.stream().flatMap(laureate -> laureate.track().stream()))
                .isEqualTo(
                        Stream.of(0, 0, 0, 1, 1).map(at -> tracks.get(at).id()).toList());
        assertThat(call().tracks()).isEqualTo(tracks);
        assertThat(take(article).verdict()).isEqualTo(Verdict.UNCHANGED);
    }
}
