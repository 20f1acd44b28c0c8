package fr.palmares.application.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Writes the whole record into a file, and takes it in again. Kept by a storage adapter: what one writes, every other
 * takes in.
 */
public interface Backups {

    /** Writes the record as it is at one moment, whatever others do meanwhile. */
    Backup write(OutputStream out, Instant now) throws IOException;

    /** Takes a backup in, all of it or, where it is refused, nothing. The record must be empty. */
    Restored restore(Path file);
}
