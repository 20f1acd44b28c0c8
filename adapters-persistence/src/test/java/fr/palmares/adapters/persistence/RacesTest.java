package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.selection.CallJourney;
import fr.palmares.application.selection.CallJourney.Step;
import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.CallId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds where many write the same at once, on two nodes of one database. */
@Tag("resilience")
class RacesTest {

    private static final int WRITERS = 200;
    private static final int EDITS = 50;
    private static final int THINGS = 20;
    private static final int DECISIONS = 20;
    private static final int FILE_ROUNDS = Boolean.getBoolean("palmares.long") ? 300 : 15;

    private static String url(Vendor vendor) {
        return vendor == Vendor.H2 ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : Postgres.emptied();
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Edits a thing as often as it must, each time until nobody was faster and a connection was free in time. */
    private static int edit(Store store, CallId call, int edits) {
        int kept = 0;
        while (kept < edits) {
            try {
                store.keep(() -> store.calls().save(store.calls().find(call).orElseThrow()));
                kept++;
            } catch (StaleWrite | DatabaseUnavailable tryAgain) {
                Thread.onSpinWait();
            }
        }
        return kept;
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void loses_no_edit_of_two_hundred_writers(Vendor vendor) throws Exception {
        String url = url(vendor);
        try (Database one = Database.open(url);
                Database other = Database.open(url)) {
            List<Store> nodes = List.of(new StoreOf(one), new StoreOf(other));
            IntStream.range(0, THINGS)
                    .forEach(thing -> nodes.get(0).keep(() -> one.calls().save(Samples.terseCall("call-" + thing))));

            atOnce(IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(
                            writer -> () -> edit(nodes.get(writer % 2), CallId.of("call-" + writer % THINGS), EDITS))
                    .toList());

            int edits = IntStream.range(0, THINGS)
                    .map(thing -> one.calls()
                            .find(CallId.of("call-" + thing))
                            .orElseThrow()
                            .revision()
                            .number())
                    .sum();
            assertThat(edits).isEqualTo(THINGS + WRITERS * EDITS);
            assertThat(other.auditTrail().head().sequence()).isEqualTo(edits);
            assertThat(Checked.broken(Checked.whole(other))).isEmpty();
        }
    }

    @Test
    void loses_no_edit_of_four_who_write_the_same_thing_into_a_file(@TempDir Path folder) throws Exception {
        try (Database database = Database.open("jdbc:h2:file:" + folder.resolve("palmares"))) {
            Store store = new StoreOf(database);
            for (int round = 0; round < FILE_ROUNDS; round++) {
                CallId call = CallId.of("call-" + round);
                store.keep(() -> store.calls().save(Samples.terseCall(call.toString())));

                atOnce(Collections.nCopies(4, () -> edit(store, call, 10)));

                assertThat(store.calls().find(call).orElseThrow().revision().number())
                        .isEqualTo(1 + 4 * 10);
            }
        }
    }

    private static boolean takenAtOnce(CallJourney journey, CyclicBarrier together, Step step) throws Exception {
        together.await();
        try {
            return journey.take(step);
        } catch (StaleWrite someoneWasFaster) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void keeps_as_many_decisions_as_it_acknowledges_where_two_nodes_decide_at_once(Vendor vendor) throws Exception {
        String url = url(vendor);
        try (Database one = Database.open(url);
                Database other = Database.open(url)) {
            List<Store> nodes = List.of(new StoreOf(one), new StoreOf(other));
            for (int round = 0; round < DECISIONS; round++) {
                String call = "call-" + round;
                CallJourney journey = CallJourney.of(nodes.get(0), call);
                journey.take(Step.IMPORT);
                CyclicBarrier together = new CyclicBarrier(4);

                List<Boolean> decided = atOnce(IntStream.range(0, 4)
                        .<Callable<Boolean>>mapToObj(officer ->
                                () -> takenAtOnce(CallJourney.of(nodes.get(officer % 2), call), together, Step.DECIDE))
                        .toList());

                assertThat(decided).contains(true);
                assertThat(one.decisions().of(CallId.of(call)))
                        .hasSameSizeAs(decided.stream().filter(kept -> kept).toList());
                assertThat(journey.take(Step.ANNOUNCE)).isTrue();
                assertThat(one.laureates().of(CallId.of(call))).hasSizeLessThanOrEqualTo(2);
            }
            assertThat(Checked.broken(Checked.whole(other))).isEmpty();
        }
    }
}
