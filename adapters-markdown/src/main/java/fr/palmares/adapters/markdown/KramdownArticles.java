package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Article;
import fr.palmares.application.exchange.ArticleFormat;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.util.List;
import java.util.Optional;

/** Reads announcement articles as Jekyll sites keep them: YAML front matter above kramdown text. */
final class KramdownArticles implements ArticleFormat {

    private final Vocabulary words = Vocabulary.load();
    private final BlockReader reader = new BlockReader(new Passages(words.labels(), words.bodies()));

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
            Optional<Diagnostic> tooMuch = TextLimits.exceededBy(article.body(), article.firstLine());
            if (tooMuch.isPresent()) {
                return new Unreadable<>(List.of(tooMuch.get()));
            }
            List<Block> blocks = reader.read(article.body(), article.firstLine());
            return new ArticleReader(words, name, article.frontMatter(), blocks).read();
        } catch (YamlRefusal refusal) {
            return new Unreadable<>(List.of(refusal.diagnostic()));
        }
    }
}
