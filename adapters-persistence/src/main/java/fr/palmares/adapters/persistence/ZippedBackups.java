package fr.palmares.adapters.persistence;

import fr.palmares.application.backup.Backup;
import fr.palmares.application.backup.Backups;
import fr.palmares.application.backup.Restored;
import fr.palmares.application.backup.Restored.Done;
import fr.palmares.application.backup.Restored.Refused;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.trail.Digest;
import fr.palmares.domain.trail.Head;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Backups as ZIP files; {@link BackupWriting} tells what is in them. */
record ZippedBackups(Sessions sessions) implements Backups {

    @Override
    public Backup write(OutputStream out, Instant now) throws IOException {
        try {
            return sessions.atOneMoment(() -> sessions.read(handle -> {
                try {
                    return new BackupWriting(handle, out).write(now);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public Restored restore(Path path) {
        try (BackupFile file = BackupFile.open(path)) {
            Manifest manifest = file.manifest();
            if (!manifest.isOurs()) {
                return refused("backup-unreadable");
            }
            if (manifest.isNewer()) {
                return refused("backup-newer");
            }
            return file.isWhole() ? restore(file) : refused("backup-damaged");
        } catch (IOException | JacksonException unreadable) {
            return refused("backup-unreadable");
        } catch (RuntimeException refused) {
            if (isOfTheRows(refused)) {
                return refused("backup-damaged");
            }
            throw refused;
        }
    }

    private static Refused refused(String code) {
        return new Refused(Sentence.of(code));
    }

    private Restored restore(BackupFile file) {
        return sessions.run(() -> {
            if (!sessions.read(handle -> BackedUpTable.ALL.stream().allMatch(table -> table.isEmpty(handle)))) {
                return Outcome.drop(refused("restore-not-empty"));
            }
            sessions.load(handle -> new BackupReading(handle, file).take());
            Manifest manifest = file.manifest();
            Head told = new Head(
                    manifest.head().sequence(), new Digest(manifest.head().digest()));
            Head head = sessions.read(TrailWriting.TrailHead::read).orElse(Head.NONE);
            return head.equals(told)
                    ? Outcome.keep(new Done(new Backup(manifest.rows(), head)))
                    : Outcome.drop(refused("backup-damaged"));
        });
    }

    /** Whether rows were such as no table takes: no value of their column, twice there, or referring to nothing. */
    private static boolean isOfTheRows(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IllegalArgumentException
                        || cause instanceof DateTimeException
                        || cause instanceof UncheckedIOException
                        || cause instanceof JacksonException
                        || (cause instanceof SQLException sql
                                && String.valueOf(sql.getSQLState()).matches("2[23].*")));
    }
}
