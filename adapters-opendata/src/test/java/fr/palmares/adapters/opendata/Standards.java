package fr.palmares.adapters.opendata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official schemas and examples, which this project did not write, where they are at hand. */
final class Standards {

    private static final Path FOLDER = Path.of(System.getProperty("palmares.shared", "../shared"));

    private Standards() {}

    static Path path(String name) {
        Path path = FOLDER.resolve("standards").resolve(name);
        assumeTrue(Files.exists(path), () -> "the official standards are not here: no " + name);
        return path;
    }

    static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(name));
    }
}
