package fr.palmares.app.shared;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that a command is to write. Its place is tried before anything is done, so that nothing is decided that then
 * cannot be handed out; and it appears whole or not at all.
 */
public final class OutFile implements AutoCloseable {

    private final Path target;
    private final Path draft;

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    private OutFile(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /**
     * The file that an option names, if it is given.
     *
     * @throws Refused where nothing can be written there
     */
    public static Optional<OutFile> of(@Nullable String place) {
        return Optional.ofNullable(place).map(OutFile::at);
    }

    private static OutFile at(String place) {
        try {
            Path target = Path.of(place).toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw Refused.environment("unwritable-file", place);
            }
            return new OutFile(target, Files.createTempFile(target.getParent(), ".palmares", ".tmp"));
        } catch (IOException | InvalidPathException unwritable) {
            throw Refused.environment("unwritable-file", place);
        }
    }

    public void write(String text) {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes the file piece by piece. */
    public void write(Content content) {
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.writeTo(out);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException lost) {
            throw new LostOutput(lost);
        }
    }

    /** Leaves nothing behind of a file that was not written. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException leftBehind) {
            draft.toFile().deleteOnExit();
        }
    }
}
