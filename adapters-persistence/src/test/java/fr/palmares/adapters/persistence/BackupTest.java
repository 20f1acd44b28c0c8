package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.backup.Backup;
import fr.palmares.application.backup.Restored;
import fr.palmares.application.backup.Restored.Done;
import fr.palmares.application.backup.Restored.Refused;
import fr.palmares.application.store.Samples;
import fr.palmares.domain.trail.Head;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    @TempDir
    private Path folder;

    private static Database opened(Vendor vendor) {
        return Database.open(vendor == Vendor.H2 ? "jdbc:h2:mem:" + UUID.randomUUID() : Postgres.emptied());
    }

    private Path backup(Database database, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            database.backups().write(out, NOW);
        }
        return file;
    }

    private Path wholeBackup() throws IOException {
        try (Database database = opened(Vendor.H2)) {
            WholeStore.fill(new StoreOf(database));
            return backup(database, "whole.zip");
        }
    }

    private Restored restored(Path file) {
        try (Database database = opened(Vendor.H2)) {
            Restored restored = database.backups().restore(file);
            if (restored instanceof Refused) {
                assertThat(database.checkedStores().inventory().calls()).isEmpty();
                assertThat(database.checkedStores().inventory().administrations())
                        .isEmpty();
                assertThat(database.auditTrail().head()).isEqualTo(Head.NONE);
            }
            assertThat(Checked.broken(Checked.whole(database))).isEmpty();
            return restored;
        }
    }

    private static String code(Restored restored) {
        return restored instanceof Refused refused ? refused.reason().code() : "done";
    }

    @ParameterizedTest
    @CsvSource({"H2,H2", "H2,POSTGRESQL", "POSTGRESQL,H2"})
    void moves_the_whole_record_from_one_database_to_another(Vendor from, Vendor to) throws IOException {
        Path file;
        Head head;
        try (Database database = opened(from)) {
            WholeStore.fill(new StoreOf(database));
            file = backup(database, "first.zip");
            head = database.auditTrail().head();
        }

        try (Database database = opened(to)) {
            Restored restored = database.backups().restore(file);

            assertThat(restored).isInstanceOf(Done.class);
            assertThat(((Done) restored).backup()).extracting(Backup::head).isEqualTo(head);
            assertThat(database.auditTrail().head()).isEqualTo(head);
            assertThat(Checked.broken(Checked.whole(database))).isEmpty();
            assertThat(Files.readAllBytes(backup(database, "second.zip"))).hasSameSizeAs(Files.readAllBytes(file));
            assertThat(manifest(folder.resolve("second.zip"))).isEqualTo(manifest(file));
        }
    }

    private static Manifest manifest(Path path) throws IOException {
        try (BackupFile file = BackupFile.open(path)) {
            return file.manifest();
        }
    }

    @Test
    void goes_on_where_the_backup_ends() throws IOException {
        Path file = wholeBackup();

        try (Database database = opened(Vendor.H2)) {
            database.backups().restore(file);
            new StoreOf(database).keep(() -> database.calls().save(Samples.call("later")));

            assertThat(Checked.broken(Checked.whole(database))).isEmpty();
        }
    }

    private static long history(String url, String column) {
        return Jdbi.create(new H2Address(url).complete())
                .withHandle(handle -> handle.createQuery("select " + column + " from \"flyway_schema_history\"")
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void holds_every_table_and_tells_the_version_of_the_tables() throws IOException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Database database = Database.open(url)) {
            List<String> tables = Jdbi.create(new H2Address(url).complete())
                    .withHandle(handle ->
                            handle.createQuery("""
                            select table_name from information_schema.tables
                            where table_schema = 'public' and table_name <> 'flyway_schema_history'
                            """).mapTo(String.class).list());

            assertThat(BackedUpTable.ALL).extracting(BackedUpTable::name).containsExactlyInAnyOrderElementsOf(tables);
            assertThat(history(url, "max(cast(\"version\" as integer))")).isEqualTo(Schema.VERSION);
            assertThat(history(url, "sum(cast(\"checksum\" as bigint))")).isEqualTo(Schema.CHECKSUMS);
            assertThat(database.auditTrail().head()).isEqualTo(Head.NONE);
        }
    }

    @Test
    void is_of_one_moment_while_others_write() throws IOException {
        try (Database database = opened(Vendor.H2)) {
            StoreOf store = new StoreOf(database);
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> IntStream.range(0, 200)
                    .forEach(i -> store.keep(() -> {
                        database.calls().save(Samples.call("call-" + i));
                        database.laureates().save(List.of(Samples.laureate("call-" + i, 1, "Projet")));
                    })));
            Path during = backup(database, "during.zip");
            writer.join();

            assertThat(code(restored(during))).isEqualTo("done");
        }
    }

    @Test
    void is_refused_where_there_is_a_record_already_and_leaves_that_alone() throws IOException {
        Path file = wholeBackup();
        try (Database database = opened(Vendor.H2)) {
            new StoreOf(database).keep(() -> database.calls().save(Samples.call("mine")));

            assertThat(code(database.backups().restore(file))).isEqualTo("restore-not-empty");
            assertThat(database.checkedStores().inventory().calls()).hasSize(1);
        }
    }

    @Test
    void is_refused_wherever_it_is_cut_off() throws IOException {
        byte[] whole = Files.readAllBytes(wholeBackup());
        Path cut = folder.resolve("cut.zip");
        for (int part = 0; part < 8; part++) {
            Files.write(cut, Arrays.copyOf(whole, whole.length * part / 8));

            assertThat(code(restored(cut))).isEqualTo("backup-unreadable");
        }
        Files.write(cut, Arrays.copyOf(whole, whole.length - 1));
        assertThat(code(restored(cut))).isEqualTo("backup-unreadable");
    }

    @Test
    void is_refused_or_unharmed_whichever_byte_is_changed() throws IOException {
        byte[] whole = Files.readAllBytes(wholeBackup());
        Random random = new Random(46);
        Path changed = folder.resolve("changed.zip");
        int refused = 0;
        for (int round = 0; round < 24; round++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(changed, bytes);

            refused += restored(changed) instanceof Refused ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(12);
    }

    private Path zip(String manifest, byte[] calls) throws IOException {
        Path file = folder.resolve("made.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("tables/call.jsonl"));
            zip.write(calls);
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String manifest(String format, int version, String tables) {
        return "{\"format\":\"" + format + "\",\"version\":" + version
                + ",\"schema\":5,\"made\":\"now\",\"head\":{\"sequence\":0,\"digest\":\"" + "0".repeat(64)
                + "\"},\"tables\":[" + tables + "]}";
    }

    @Test
    void is_refused_where_it_is_no_backup_of_ours_or_of_a_later_version() throws IOException {
        assertThat(code(restored(Files.writeString(folder.resolve("text"), "text"))))
                .isEqualTo("backup-unreadable");
        assertThat(code(restored(zip(manifest("other", 1, ""), new byte[0])))).isEqualTo("backup-unreadable");
        assertThat(code(restored(zip("{}", new byte[0])))).isEqualTo("backup-unreadable");
        assertThat(code(restored(zip(manifest("palmares-backup", 2, ""), new byte[0]))))
                .isEqualTo("backup-newer");
        assertThat(code(restored(folder.resolve("missing.zip")))).isEqualTo("backup-unreadable");
    }

    @Test
    void is_refused_where_it_would_swell_beyond_what_it_says_or_beyond_measure() throws IOException {
        byte[] bomb = new byte[50_000_000];
        String modest = "{\"name\":\"call\",\"rows\":1,\"bytes\":100,\"sha256\":\"\"}";
        String frank = "{\"name\":\"call\",\"rows\":1,\"bytes\":50000000,\"sha256\":\"\"}";

        assertThat(code(restored(zip(manifest("palmares-backup", 1, modest), bomb))))
                .isEqualTo("backup-damaged");
        assertThat(code(restored(zip(manifest("palmares-backup", 1, frank), bomb))))
                .isEqualTo("backup-damaged");
    }
}
