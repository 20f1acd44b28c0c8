package fr.palmares.application.trail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.application.store.Grants;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.trail.Actor;
import fr.palmares.domain.trail.Change.Act;
import fr.palmares.domain.trail.Difference;
import fr.palmares.domain.trail.Entry;
import fr.palmares.domain.trail.Head;
import fr.palmares.domain.trail.Subject;
import fr.palmares.domain.trail.Subject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link AuditTrail} must honour. */
public interface AuditTrailContract {

    Store store();

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        store().auditTrail().walk(new AuditTrail.Walker() {
            @Override
            public void meet(Entry entry) {
                entries.add(entry);
            }

            @Override
            public void meetUnreadable(long sequence) {
                throw new AssertionError("entry " + sequence + " is unreadable");
            }
        });
        return entries;
    }

    private void assertThatTheChainHolds() {
        Head head = Head.NONE;
        for (Entry entry : entries()) {
            assertThat(entry.follows(head)).as("entry " + entry.sequence()).isTrue();
            head = entry.head();
        }
        assertThat(store().auditTrail().head()).isEqualTo(head);
    }

    private void save(String call) {
        store().keep(() -> store().calls().save(Samples.call(call)));
    }

    @Test
    default void has_nothing_to_tell_of_a_new_store() {
        assertThat(entries()).isEmpty();
        assertThat(store().auditTrail().head()).isEqualTo(Head.NONE);
    }

    @Test
    default void tells_what_is_new_by_whom_and_what_it_is() {
        save("ami-ia-2");

        Entry entry = entries().get(0);
        assertThat(entry.sequence()).isOne();
        assertThat(entry.by()).isEqualTo(Actor.UNNAMED);
        assertThat(entry.change().act()).isEqualTo(Act.CREATED);
        assertThat(entry.change().subject()).isEqualTo(new Subject(Kind.CALL, "ami-ia-2"));
        assertThat(entry.change().differences())
                .contains(new Difference("title", Optional.empty(), Optional.of("Appel ami-ia-2")));
        assertThatTheChainHolds();
    }

    @Test
    default void tells_a_change_from_what_to_what() {
        Call call = Samples.call("ami-ia-2");
        save("ami-ia-2");

        store().keep(() -> store().calls().save(call.in(CallState.COMPLETED).at(Samples.first())));

        Entry entry = entries().get(1);
        assertThat(entry.change().act()).isEqualTo(Act.CHANGED);
        assertThat(entry.change().revision().number()).isEqualTo(2);
        assertThat(entry.change().differences())
                .containsExactly(new Difference("state", Optional.of("ANNOUNCED"), Optional.of("COMPLETED")));
        assertThatTheChainHolds();
    }

    @Test
    default void tells_every_kind_of_write() {
        Grants.settle(store(), 3);
        store().keep(() -> store().awards().save(List.of(Grants.award(1, "100.00"))));

        assertThat(entries())
                .extracting(entry -> entry.change().subject().kind())
                .contains(Kind.CALL, Kind.ADMINISTRATION, Kind.LAUREATE, Kind.FUNDING, Kind.AWARD);
        assertThatTheChainHolds();
    }

    @Test
    default void tells_nothing_of_what_was_dropped() {
        store().transactions().run(() -> {
            store().calls().save(Samples.call("dropped"));
            return Outcome.drop(1);
        });

        assertThat(entries()).isEmpty();
    }

    @Test
    default void tells_nothing_of_what_was_dropped_inside_what_is_kept() {
        store().keep(() -> {
            store().calls().save(Samples.call("before"));
            store().transactions().run(() -> {
                store().calls().save(Samples.call("inner"));
                return Outcome.drop(1);
            });
            store().calls().save(Samples.call("after"));
        });

        assertThat(entries()).extracting(entry -> entry.change().subject().id()).containsExactly("before", "after");
        assertThatTheChainHolds();
    }

    @Test
    default void tells_the_text_of_others_exactly() {
        String title = "Tab\tand \\N, “ligne”\nsuivante";

        store().keep(() -> store().calls().save(Samples.call("odd", title)));

        assertThat(entries().get(0).change().differences())
                .contains(new Difference("title", Optional.empty(), Optional.of(title)));
        assertThatTheChainHolds();
    }

    @Test
    default void shows_the_latest_first_and_page_by_page() {
        List.of("one", "two", "three").forEach(this::save);

        List<Entry> latest = store().auditTrail().latest(HistoryFilter.EVERYTHING, Optional.empty(), 2);
        List<Entry> rest = store().auditTrail().latest(HistoryFilter.EVERYTHING, Optional.of(2L), 2);

        assertThat(latest).extracting(Entry::sequence).containsExactly(3L, 2L);
        assertThat(rest).extracting(entry -> entry.change().subject().id()).containsExactly("one");
    }

    @Test
    default void shows_what_was_done_to_one_call_or_to_one_kind() {
        Grants.settle(store(), 2);
        save("ami");
        HistoryFilter ofCall = new HistoryFilter(Optional.of(CallId.of("ami")), Optional.empty());
        HistoryFilter ofKind = new HistoryFilter(Optional.of(CallId.of(Grants.CALL)), Optional.of(Kind.LAUREATE));

        assertThat(store().auditTrail().latest(ofCall, Optional.empty(), 9))
                .extracting(entry -> entry.change().subject().id())
                .containsExactly("ami");
        assertThat(store().auditTrail().latest(ofKind, Optional.empty(), 9))
                .extracting(entry -> entry.change().subject().id())
                .containsExactly(Grants.CALL + "/2", Grants.CALL + "/1");
    }

    @Test
    default void chains_what_many_write_at_once() {
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 10).forEach(call -> save("call-" + writer + "-" + call))))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(entries()).hasSize(40);
        assertThatTheChainHolds();
    }
}
