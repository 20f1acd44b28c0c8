package fr.palmares.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the example's folder, to change. */
record Folder(Path path) {

    static final Path EXAMPLE = Path.of("..", "examples", "ami-ia-2");

    static Folder copiedInto(Path temporary) {
        Path folder = temporary.resolve("ami-ia-2");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, folder.resolve(EXAMPLE.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Folder(folder);
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Replaces the first match; the file must hold one. */
    Folder replacing(String name, String pattern, String replacement) throws IOException {
        String text = Files.readString(file(name));
        String changed = text.replaceFirst(pattern, replacement);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("no " + pattern + " in " + name);
        }
        Files.writeString(file(name), changed);
        return this;
    }
}
