package fr.palmares.app.exchange;

import fr.palmares.app.shared.Refused;
import fr.palmares.application.exchange.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that a user names, as a document. */
public final class ReadDocument {

    private ReadDocument() {}

    /**
     * Reads the file at that place.
     *
     * @throws Refused where there is no file, or none that can be read
     */
    public static Document at(String place) {
        try (InputStream in = Files.newInputStream(Path.of(place))) {
            return Document.readFrom(place, in);
        } catch (IOException | InvalidPathException unreadable) {
            throw Refused.input("cannot-read", place);
        }
    }
}
