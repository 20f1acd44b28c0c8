package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.selection.CallJourney;
import fr.palmares.application.selection.CallJourney.Step;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.CallId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program is killed in the middle of its work, again and again: what it acknowledged is there, nothing is there by
 * half, and the next one goes on. 50 kills in all; 1,000 with {@code -Plong}.
 */
@Tag("resilience")
class KillTest {

    private static final int ROUNDS = Boolean.getBoolean("palmares.long") ? 500 : 25;
    private static final int LONGEST_LIFE = 16;

    @TempDir
    private Path folder;

    /** Another program: it takes calls from import to payments, and says of each step that it is kept. */
    static final class Worker {

        private Worker() {}

        public static void main(String[] arguments) {
            Store store = new StoreOf(Database.open(arguments[0]));
            for (int call = 0; !System.out.checkError(); call++) {
                CallJourney journey = CallJourney.of(store, "r" + arguments[1] + "-" + call);
                for (Step step : Step.values()) {
                    if (!journey.take(step)) {
                        throw new IllegalStateException(step + " was refused");
                    }
                    System.out.println(journey.call() + " " + step);
                }
            }
        }
    }

    private static Process worker(String url, int round) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        url,
                        String.valueOf(round)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What it had acknowledged when it was killed, at some point of whatever it did next. */
    private static List<String> killed(String url, int round, int acknowledgements) {
        List<String> acknowledged = new ArrayList<>();
        try {
            Process worker = worker(url, round);
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8));
            while (acknowledged.size() < acknowledgements) {
                acknowledged.add(lines.readLine());
            }
            worker.toHandle().destroyForcibly();
            worker.waitFor();
            for (String line = lines.readLine(); line != null && line.matches(".+ [A-Z]+"); line = lines.readLine()) {
                acknowledged.add(line);
            }
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
        return acknowledged;
    }

    private static boolean isThere(Store store, String acknowledged) {
        String[] parts = acknowledged.split(" ", 2);
        return new CallJourney(store, CallId.of(parts[0])).has(Step.valueOf(parts[1]));
    }

    private static void killAndLookAfter(String url) {
        Random random = new Random(46);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> acknowledged = killed(url, round, 1 + random.nextInt(LONGEST_LIFE));

            try (Database database = Database.open(url)) {
                Store store = new StoreOf(database);
                assertThat(acknowledged).as("round " + round).allMatch(step -> isThere(store, step), "is there");
                assertThat(Checked.broken(Checked.whole(database)))
                        .as("round " + round)
                        .isEmpty();
            }
        }
    }

    /** Both at once, for a program takes longer to start than to be killed. */
    @Test
    void loses_nothing_acknowledged_and_keeps_nothing_by_half_in_either_database() {
        String postgresql = Postgres.emptied();

        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> killAndLookAfter(postgresql));
        killAndLookAfter("jdbc:h2:file:" + folder.resolve("palmares"));
        other.join();
    }
}
