package fr.palmares.benchmarks;

import fr.palmares.adapters.markdown.MarkdownFormats;
import fr.palmares.application.exchange.Article;
import fr.palmares.application.exchange.ArticleFormat;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

/** From the bytes of a 100-laureate article to aggregates, beside bare parsing of the same bytes with source spans. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ImportBenchmark {

    private final byte[] bytes = Samples.article(100).getBytes(StandardCharsets.UTF_8);
    private final ArticleFormat articles = MarkdownFormats.articles();
    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    @Benchmark
    public Reading<Article> reading() {
        return articles.read(new Document("article.md", ByteBuffer.wrap(bytes)));
    }

    @Benchmark
    public Node parsing() {
        return parser.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
