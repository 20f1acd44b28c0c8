package fr.palmares.benchmarks;

import fr.palmares.adapters.markdown.MarkdownFormats;
import fr.palmares.application.exchange.Article;
import fr.palmares.application.exchange.ArticleFormat;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.ExchangeUseCases;
import fr.palmares.application.exchange.ExchangeUseCases.Formats;
import fr.palmares.application.exchange.ImportOrder;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.memory.MemoryStore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A 100-laureate article, beside bare parsing of the same bytes with source spans: from its bytes to what it tells, and
 * all the way to aggregates in an empty store in memory, through the use case that every import goes through.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ImportBenchmark {

    private final byte[] bytes = Samples.article(100).getBytes(StandardCharsets.UTF_8);
    private final ArticleFormat articles = MarkdownFormats.articles();
    private final Formats formats = MarkdownFormats.forImports();
    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    @Benchmark
    public Reading<Article> reading() {
        return articles.read(document());
    }

    @Benchmark
    public ImportReport importing() {
        return ExchangeUseCases.using(new MemoryStore().stores(), formats)
                .importDocuments()
                .importAll(List.of(document()), ImportOrder.PLAIN);
    }

    private Document document() {
        return new Document("article.md", ByteBuffer.wrap(bytes));
    }

    @Benchmark
    public Node parsing() {
        return parser.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
