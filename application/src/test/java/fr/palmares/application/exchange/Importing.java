package fr.palmares.application.exchange;

import fr.palmares.application.exchange.AdministrationsFormat.Listed;
import fr.palmares.application.exchange.Article.Body;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.ExchangeUseCases.Formats;
import fr.palmares.application.memory.MemoryStore;
import fr.palmares.application.store.Samples;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.laureate.Laureate;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** An import over a store in memory, of documents whose content the test gives as already read. */
final class Importing {

    static final CallId CALL = CallId.of("ami-ia-2");

    final MemoryStore store = new MemoryStore();
    private final Map<String, Reading<Article>> articles = new HashMap<>();
    private final Map<String, List<Listed>> lists = new HashMap<>();
    private final Map<String, CallDocument> calls = new HashMap<>();
    private final Map<String, List<ProposalDocument>> proposals = new HashMap<>();
    private final Map<String, JuryDocument> juries = new HashMap<>();
    private final Map<String, List<MarkLine>> marks = new HashMap<>();
    private final ImportDocuments useCase = ExchangeUseCases.using(
                    store.stores(),
                    new Formats(
                            document -> Objects.requireNonNull(articles.get(document.name())),
                            document -> new Reading.Readable<>(
                                    Objects.requireNonNull(lists.get(document.name())), List.of()),
                            document -> given(calls, document),
                            (document, zone) -> given(proposals, document),
                            document -> given(juries, document),
                            (document, zone) -> given(marks, document),
                            document -> given(Map.of(), document),
                            document -> given(Map.of(), document)))
            .importDocuments();

    private static <T> Reading<T> given(Map<String, T> documents, Document document) {
        return new Reading.Readable<>(Objects.requireNonNull(documents.get(document.name())), List.of());
    }

    Importing with(String name, CallDocument call) {
        calls.put(name, call);
        return this;
    }

    Importing withProposals(String name, ProposalDocument... told) {
        proposals.put(name, List.of(told));
        return this;
    }

    Importing with(String name, JuryDocument jury) {
        juries.put(name, jury);
        return this;
    }

    Importing withMarks(String name, MarkLine... lines) {
        marks.put(name, List.of(lines));
        return this;
    }

    Importing with(String name, Article article) {
        articles.put(name, new Reading.Readable<>(article, List.of()));
        return this;
    }

    Importing withUnreadable(String name) {
        articles.put(name, new Reading.Unreadable<>(List.of(Diagnostic.error(new Position(3, 1), "not-utf-8"))));
        return this;
    }

    Importing with(String name, Administration... listed) {
        lists.put(
                name,
                IntStream.range(0, listed.length)
                        .mapToObj(i -> new Listed(new Position(i + 2, 1), listed[i]))
                        .toList());
        return this;
    }

    ImportReport run(String... names) {
        return run(ImportOrder.into(CALL), names);
    }

    ImportReport run(ImportOrder order, String... names) {
        return useCase.importAll(
                Arrays.stream(names)
                        .map(name -> new Document(name, ByteBuffer.allocate(0)))
                        .toList(),
                order);
    }

    List<Laureate> laureates() {
        return store.laureates().of(CALL);
    }

    List<String> titles() {
        return laureates().stream()
                .map(laureate ->
                        laureate.id().number() + " " + laureate.project().title())
                .toList();
    }

    static Article article(Winner... winners) {
        return announcing(Announcement.SILENT, winners);
    }

    static Article announcing(Announcement announcement, Winner... winners) {
        return new Article(
                Optional.empty(),
                "AMI IA : les lauréats",
                announcement,
                new Position(5, 1),
                FundingSource.UNKNOWN,
                List.of(),
                List.of(winners));
    }

    static Announcement counting(int laureates) {
        return new Announcement(
                Optional.of(Samples.ANNOUNCED_ON), Optional.of(laureates), Optional.of(46), Optional.empty());
    }

    static Winner winner(String body, String title) {
        return new Winner(
                new Position(10, 1),
                Optional.empty(),
                Optional.of(new Body(body, true)),
                Optional.empty(),
                Samples.titled(title));
    }

    static Winner association(String body, String title) {
        return new Winner(
                new Position(10, 1),
                Optional.empty(),
                Optional.of(new Body(body, false)),
                Optional.empty(),
                Samples.titled(title));
    }

    static Winner numbered(int number, String body, String title) {
        return new Winner(
                new Position(10 + number, 1),
                Optional.of(number),
                Optional.of(new Body(body, true)),
                Optional.empty(),
                Samples.titled(title));
    }
}
