package fr.palmares.adapters.persistence;

import fr.palmares.application.health.StoreFault;
import fr.palmares.application.store.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program of its own that writes into a database on a small disk until that is full, makes room, and goes on. It
 * tells each step in a word.
 */
final class FullDisk {

    private static final int ROUNDS = 3;

    private FullDisk() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path ballast = folder.resolve("ballast");
        String url = "jdbc:h2:file:" + folder.resolve("palmares");
        int acknowledged = 0;
        try (Database database = Database.open(url)) {
            for (int round = 0; round < ROUNDS; round++) {
                System.out.println(state(database));
                fill(ballast);
                System.out.println(state(database));
                int before = acknowledged;
                acknowledged = untilRefused(new StoreOf(database), acknowledged);
                System.out.println(acknowledged > before ? "wrote" : "stuck");
                Files.delete(ballast);
            }
            System.out.println(state(database));
        }
        System.out.println(acknowledged + " " + kept(url, acknowledged));
    }

    private static String state(Database database) {
        return database.health().look().map(StoreFault::code).orElse("ready");
    }

    private static int untilRefused(StoreOf store, int acknowledged) {
        int number = acknowledged;
        while (true) {
            String name = "call-" + (number + 1);
            try {
                store.keep(() -> store.calls().save(Samples.call(name)));
                number++;
            } catch (DatabaseUnavailable refused) {
                System.out.println(refused.code());
                return number;
            }
        }
    }

    private static int kept(String url, int acknowledged) {
        try (Database database = Database.open(url)) {
            StoreOf store = new StoreOf(database);
            Checked.assertThatStructureHolds(database);
            int kept = 0;
            for (int number = 1; number <= acknowledged; number++) {
                kept += store.calls().find(Samples.call("call-" + number).id()).isPresent() ? 1 : 0;
            }
            return kept;
        }
    }

    /** Leaves room for some writes, and not for many. */
    private static void fill(Path ballast) throws IOException {
        byte[] piece = new byte[64 << 10];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(ballast).getUsableSpace() > 512 << 10) {
                out.write(piece);
            }
        }
    }
}
