package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.FrontMatter.Value;
import fr.palmares.application.exchange.Article;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.ArticleFormat;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.shared.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Reads announcement articles as Jekyll sites keep them: YAML front matter above kramdown text. */
public final class KramdownArticles implements ArticleFormat {

    private final Vocabulary words = Vocabulary.load();
    private final BlockReader reader = new BlockReader(new Passages(words.labels()));

    @Override
    public Reading<Article> read(Document document) {
        return SourceText.of(document)
                .fold(
                        text -> read(document.name(), text.content()),
                        refused -> new Unreadable<>(refused.diagnostics()));
    }

    private Reading<Article> read(String name, String text) {
        try {
            ArticleText article = ArticleText.of(text);
            List<Diagnostic> diagnostics = new ArrayList<>();
            Optional<CallId> call = call(article.frontMatter());
            List<Block> blocks = reader.read(article.body(), article.firstLine());
            Tracks tracks = new Tracks(words.rules());
            List<Winner> winners = new Winners(words, tracks, blocks, diagnostics).read(article.frontMatter());
            Figures figures = new Figures(words, new Tracks(words.rules()));
            figures.read(article.frontMatter(), blocks);
            Announcement announcement = new Announcement(
                    ArticleDate.of(article.frontMatter(), name, diagnostics),
                    figures.laureates(),
                    figures.proposals(),
                    figures.amount());
            return new Readable<>(
                    new Article(
                            call,
                            title(article.frontMatter(), blocks, name, diagnostics),
                            announcement,
                            figures.laureatesAt(),
                            figures.source(),
                            tracks.of(winners.stream()
                                    .flatMap(winner -> winner.track().stream())
                                    .collect(Collectors.toSet())),
                            winners),
                    diagnostics);
        } catch (YamlRefusal refusal) {
            return new Unreadable<>(List.of(refusal.diagnostic()));
        }
    }

    private static Optional<CallId> call(FrontMatter frontMatter) throws YamlRefusal {
        Optional<Value> named = frontMatter.get("call");
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<Slug> slug = Slug.parse(named.get().text());
        if (slug.isEmpty()) {
            throw new YamlRefusal(
                    named.get().position(), "call-not-a-slug", named.get().text());
        }
        return slug.map(CallId::new);
    }

    private static String title(
            FrontMatter frontMatter, List<Block> blocks, String name, List<Diagnostic> diagnostics) {
        return frontMatter
                .text("title")
                .map(title -> Parser.unescapeEntities(title, false).replaceAll("\\s+", " "))
                .map(Passage::strip)
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> {
                    diagnostics.add(Diagnostic.warning(Position.START, "title-missing"));
                    return blocks.stream()
                            .filter(Block.Heading.class::isInstance)
                            .map(block -> ((Block.Heading) block).title().plain())
                            .findFirst()
                            .orElse(name);
                });
    }
}
