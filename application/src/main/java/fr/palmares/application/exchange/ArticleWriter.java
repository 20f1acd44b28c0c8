package fr.palmares.application.exchange;

/**
 * Writes an announcement article in the shape in which they are published. See {@code ArticleWriterContract}: what is
 * written is read back by the {@link ArticleFormat} as the same laureates, field by field.
 */
@FunctionalInterface
public interface ArticleWriter {

    /** The article; no name, count or amount in it comes from anywhere but what it is given. */
    String write(Announced announced);
}
