package fr.palmares.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} must honour. */
public interface TransactionsContract {

    Store store();

    private void save(String call) {
        store().calls().save(Samples.call(call));
    }

    private boolean has(String call) {
        return store().calls().find(CallId.of(call)).isPresent();
    }

    @Test
    default void keeps_what_kept_work_wrote_and_hands_its_value_back() {
        String value = store().transactions().run(() -> {
            save("kept");
            return Outcome.keep("done");
        });

        assertThat(value).isEqualTo("done");
        assertThat(has("kept")).isTrue();
    }

    @Test
    default void forgets_what_dropped_work_wrote_and_hands_its_value_back() {
        String value = store().transactions().run(() -> {
            save("dropped");
            return Outcome.drop("tried");
        });

        assertThat(value).isEqualTo("tried");
        assertThat(has("dropped")).isFalse();
    }

    @Test
    default void forgets_what_failed_work_wrote_and_lets_its_failure_through() {
        RuntimeException failure = new IllegalArgumentException("no");

        assertThatThrownBy(() -> store().keep(() -> {
                    save("failed");
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(has("failed")).isFalse();
    }

    @Test
    default void works_on_after_work_that_was_dropped_or_failed() {
        store().transactions().run(() -> Outcome.drop(1));
        assertThatThrownBy(() -> store().transactions().run(() -> {
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        store().keep(() -> save("later"));

        assertThat(has("later")).isTrue();
    }

    @Test
    default void shows_work_its_own_writes_and_hides_them_from_others_until_they_are_kept() {
        store().keep(() -> {
            save("mine");

            assertThat(has("mine")).isTrue();
            assertThat(store().callQueries().one(CallId.of("mine"))).isPresent();
            assertThat(CompletableFuture.supplyAsync(() -> has("mine")).join()).isFalse();
        });

        assertThat(CompletableFuture.supplyAsync(() -> has("mine")).join()).isTrue();
    }

    @Test
    default void keeps_work_inside_work_with_the_outer_work() {
        store().keep(() -> {
            save("outer");
            store().keep(() -> save("inner"));
        });

        assertThat(List.of(has("outer"), has("inner"))).containsExactly(true, true);
    }

    @Test
    default void forgets_work_inside_work_with_the_outer_work() {
        store().transactions().run(() -> {
            store().keep(() -> save("inner"));
            return Outcome.drop(1);
        });

        assertThat(has("inner")).isFalse();
    }

    @Test
    default void forgets_dropped_work_inside_kept_work_alone() {
        store().keep(() -> {
            save("before");
            store().transactions().run(() -> {
                save("inner");
                return Outcome.drop(1);
            });
            save("after");
        });

        assertThat(List.of(has("before"), has("inner"), has("after"))).containsExactly(true, false, true);
    }

    @Test
    default void forgets_failed_work_inside_kept_work_alone() {
        store().keep(() -> {
            save("before");
            assertThatThrownBy(() -> store().keep(() -> {
                        save("inner");
                        save("before");
                    }))
                    .isInstanceOf(StaleWrite.class);
            save("after");
        });

        assertThat(List.of(has("before"), has("inner"), has("after"))).containsExactly(true, false, true);
    }

    @Test
    default void refuses_every_write_outside_a_transaction() {
        Call call = Samples.call("ami-ia-2");
        store().keep(() -> store().calls().save(call));

        assertThatThrownBy(() -> store().calls().save(call.at(Samples.first())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store().fundings().save(Samples.funding("ami-ia-2")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store().administrations().save(List.of(Samples.biodiversityOffice())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store().laureates().save(List.of(Samples.laureate("ami-ia-2", 1, "Un"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store().laureates().of(call.id())).isEmpty();
    }

    @Test
    default void loses_no_write_when_many_write_the_same_at_once() {
        Call call = Samples.call("contended");
        store().keep(() -> store().calls().save(call));

        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> writeUntilKept(call.id(), 10)))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(store().calls().find(call.id()).map(now -> now.revision().number()))
                .isEqualTo(Optional.of(41));
    }

    private void writeUntilKept(CallId id, int times) {
        for (int kept = 0; kept < times; ) {
            try {
                store().keep(() -> store().calls().save(store().calls().find(id).orElseThrow()));
                kept++;
            } catch (StaleWrite someoneWasFaster) {
                Thread.onSpinWait();
            }
        }
    }
}
