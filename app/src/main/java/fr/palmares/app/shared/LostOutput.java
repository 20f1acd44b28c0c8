package fr.palmares.app.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The results cannot be written: whoever read them has left, or the disk is full. */
public final class LostOutput extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    /** Where Linux tells what standard output is; a system without it is taken to have had a reader that left. */
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    LostOutput(IOException cause) {
        super(cause);
    }

    /** Whether results went to another program, which is free to stop reading: {@code palmares laureates | head}. */
    public boolean readerLeft() {
        try {
            return !Files.readSymbolicLink(STANDARD_OUTPUT).startsWith("/");
        } catch (IOException | UnsupportedOperationException unknown) {
            return true;
        }
    }
}
