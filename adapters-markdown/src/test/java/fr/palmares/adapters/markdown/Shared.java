package fr.palmares.adapters.markdown;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Real inputs that this project did not write, where they are at hand. */
final class Shared {

    private static final Path FOLDER = Path.of(System.getProperty("palmares.shared", "../shared"));

    private Shared() {}

    static Path path(String name) {
        Path path = FOLDER.resolve("corpus").resolve(name);
        assumeTrue(Files.exists(path), () -> "the shared corpus is not here: no " + name);
        return path;
    }

    static String text(String name) {
        return read(path(name));
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of JSON or YAML as lists and maps. */
    static Object data(Path path) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(50_000_000).build();
        return new Load(settings).loadFromString(read(path));
    }
}
