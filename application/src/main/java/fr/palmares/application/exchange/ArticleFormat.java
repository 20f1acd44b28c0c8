package fr.palmares.application.exchange;

/**
 * A format in which laureates are announced. See {@code ArticleFormatContract} for what every one must honour: it never
 * throws on input, reports what it does not understand, and invents nothing. To add another, implement this in an
 * adapter module of its own and name it where the application is put together.
 */
@FunctionalInterface
public interface ArticleFormat {

    Reading<Article> read(Document document);
}
