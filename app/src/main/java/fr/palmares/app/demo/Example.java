package fr.palmares.app.demo;

import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A document of the folder {@code examples}, which the program carries with it. */
record Example(String place) {

    /** In the order in which they are imported: who the bodies are, then what they won. */
    static final List<Example> ARTICLES =
            List.of(new Example("examples/administrations.csv"), new Example("examples/ami-ia-1/article.md"));

    static final Example CALL = new Example("examples/ami-ia-2/call.md");
    /** What was granted and paid after the announcement; it is no part of the folder, which comes before. */
    static final List<Example> MONEY = List.of(
            new Example("examples/ami-ia-2/money/awards.csv"), new Example("examples/ami-ia-2/money/payments.csv"));

    private static final Set<DocumentKind> LATER =
            EnumSet.of(DocumentKind.ARTICLE, DocumentKind.AWARDS, DocumentKind.PAYMENTS);

    static final Example OVERRIDES = new Example("examples/ami-ia-2/overrides.md");

    Document document() {
        try (InputStream carried = Objects.requireNonNull(Example.class.getResourceAsStream("/" + place), place)) {
            return Document.readFrom(place, carried);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What lies in the folder of this document and below it and belongs to a call from its beginning. */
    List<Document> folder() {
        String folder = place.substring(0, place.lastIndexOf('/'));
        try {
            URI here = Objects.requireNonNull(Example.class.getResource("/" + place), place)
                    .toURI();
            if (!here.getScheme().equals("jar")) {
                return documents(Objects.requireNonNull(Path.of(here).getParent()), folder);
            }
            try (FileSystem jar = FileSystems.newFileSystem(here, Map.of())) {
                return documents(jar.getPath("/" + folder), folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a class path names its resources", impossible);
        }
    }

    private static List<Document> documents(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Example(folder + "/"
                                    + root.relativize(file).toString().replace('\\', '/'))
                            .document())
                    .filter(document -> !LATER.contains(DocumentKind.of(document)))
                    .toList();
        }
    }
}
