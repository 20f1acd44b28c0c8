package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Article;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the reader makes of a text. */
final class Read {

    private static final KramdownArticles ARTICLES = new KramdownArticles();

    private Read() {}

    static Reading<Article> bytes(byte[] content) {
        return ARTICLES.read(new Document("article.md", ByteBuffer.wrap(content)));
    }

    static Reading<Article> text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Article article(String text) {
        return text(text).fold(Reading.Readable::content, refused -> {
            throw new AssertionError("refused: " + refused.diagnostics());
        });
    }

    /** An article with that text under a front matter that announces laureates. */
    static Article announcing(String body) {
        return article("---\ntitle: Les lauréats\ndate: 2021-05-04\n---\n\n" + body);
    }

    static List<Winner> winners(String body) {
        return announcing(body).winners();
    }

    static List<String> titles(String body) {
        return winners(body).stream().map(winner -> winner.project().title()).toList();
    }

    /** The bodies of the winners; « ! » before one that is no administration, « - » where none is named. */
    static List<String> bodies(String body) {
        return winners(body).stream()
                .map(winner -> winner.body()
                        .map(named -> (named.administration() ? "" : "!") + named.name())
                        .orElse("-"))
                .toList();
    }

    static List<Diagnostic> diagnostics(String text) {
        return text(text).fold(Reading.Readable::diagnostics, Reading.Unreadable::diagnostics);
    }

    /** Code and place of each diagnostic, as {@code code 3:1}. */
    static List<String> remarks(String text) {
        return diagnostics(text).stream()
                .map(diagnostic ->
                        diagnostic.code() + " " + diagnostic.position().line() + ":"
                                + diagnostic.position().column())
                .toList();
    }
}
