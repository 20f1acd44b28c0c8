package fr.palmares.adapters.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** The disk of a database that is a file of this machine; others have none that this program could look at. */
record Disk(Optional<Path> folder) {

    /** With less than that, a write of ordinary size may fail half-way through an import. */
    static final long NEEDED = 16L << 20;

    static Disk of(Address address) {
        return new Disk(address.file().flatMap(Disk::folderOf));
    }

    /** The nearest folder that is there: the one of a database not yet made may still have to be. */
    private static Optional<Path> folderOf(String file) {
        try {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            while (folder != null && !Files.isDirectory(folder)) {
                folder = folder.getParent();
            }
            return Optional.ofNullable(folder);
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    static OptionalLong noneSeen() {
        return OptionalLong.empty();
    }

    /** How many bytes are free for this program. */
    OptionalLong room() {
        if (folder.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Files.getFileStore(folder.get()).getUsableSpace());
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }
}
