package fr.palmares.adapters.persistence;

import fr.palmares.adapters.persistence.Manifest.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup as it lies there: opened, and held against its manifest before anything of it is believed. */
final class BackupFile implements AutoCloseable {

    /** No record of ours shrinks to less than a hundredth part; files that do were made to fill memories and disks. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS = 10_000_000;

    private final ZipFile zip;
    private final long size;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, long size, Manifest manifest) {
        this.zip = zip;
        this.size = size;
        this.manifest = manifest;
    }

    /** @throws IOException or a {@code JacksonException} for what is no backup */
    static BackupFile open(Path path) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            return new BackupFile(zip, Files.size(path), Manifest.read(manifest(zip)));
        } catch (IOException | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }

    private static byte[] manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new IOException("no manifest");
        }
        try (InputStream text = zip.getInputStream(entry)) {
            return text.readNBytes(Manifest.LONGEST);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream table(String entry) throws IOException {
        ZipEntry table = zip.getEntry(entry);
        if (table == null) {
            throw new IOException("no " + entry);
        }
        return zip.getInputStream(table);
    }

    /** Whether each table is there, has the bytes that the manifest tells, and not more than a file may hold. */
    boolean isWhole() throws IOException {
        long all = manifest.tables().stream().mapToLong(TableText::bytes).sum();
        if (all > ALWAYS && all / MOST_TIMES > size) {
            return false;
        }
        for (BackedUpTable table : BackedUpTable.ALL) {
            TableText told = manifest.byName().get(table.name());
            if (told != null && !isWhole(table, told)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(BackedUpTable table, TableText told) throws IOException {
        MessageDigest digest = Counting.sha256();
        long left = told.bytes();
        try (InputStream text = table(table.entry())) {
            byte[] some = new byte[1 << 16];
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                digest.update(some, 0, read);
            }
        }
        return left == 0 && HexFormat.of().formatHex(digest.digest()).equals(told.sha256());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
