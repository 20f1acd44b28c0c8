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
import java.util.UUID;
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

    /**
     * Where the two are one, there is nothing that could appear as a whole: a pipe or a device takes what it is given.
     */
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
            Path named = Path.of(place).toAbsolutePath();
            boolean there = Files.exists(named);
            if (Files.isDirectory(named) || (there && !Files.isWritable(named))) {
                throw Refused.environment("unwritable-file", place);
            }
            if (there && !Files.isRegularFile(named)) {
                return new OutFile(named, named);
            }
            Path target = there ? named.toRealPath() : named;
            Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            Files.createFile(draft);
            return new OutFile(target, draft);
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
            if (!draft.equals(target)) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException lost) {
            throw new LostOutput(lost);
        }
    }

    /** Leaves nothing behind of a file that was not written. */
    @Override
    public void close() {
        if (draft.equals(target)) {
            return;
        }
        try {
            Files.deleteIfExists(draft);
        } catch (IOException leftBehind) {
            draft.toFile().deleteOnExit();
        }
    }
}
