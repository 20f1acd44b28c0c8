package fr.palmares.app.demo;

import fr.palmares.application.exchange.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A document of the folder {@code examples}, which the program carries with it. */
record Example(String place) {

    /** In the order in which they are imported: who the bodies are, then what they won. */
    static final List<Example> ALL = List.of(
            new Example("examples/administrations.csv"),
            new Example("examples/ami-ia-1/article.md"),
            new Example("examples/ami-ia-2/article.md"));

    Document document() {
        try (InputStream carried = Objects.requireNonNull(Example.class.getResourceAsStream("/" + place), place)) {
            return Document.readFrom(place, carried);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
