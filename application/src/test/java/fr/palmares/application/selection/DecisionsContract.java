package fr.palmares.application.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.CallId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Decisions} must honour. */
public interface DecisionsContract {

    Store store();

    private void calls(String... ids) {
        store().keep(() -> List.of(ids).forEach(id -> store().calls().save(Samples.call(id))));
    }

    private static SealedDecision decision(String call, int sequence, String file) {
        return new SealedDecision(CallId.of(call), sequence, "sha256:" + sequence, file);
    }

    private void keep(SealedDecision decision) {
        store().keep(() -> store().decisions().keep(decision));
    }

    @Test
    default void keeps_decisions_byte_for_byte_and_lists_those_of_one_call_the_first_one_first() {
        calls("ami", "ami-2");
        SealedDecision first = decision("ami", 1, "{\"œuvre\":\"« l’été\u00A0» \uD83C\uDFC6\"}");
        SealedDecision second = decision("ami", 2, " \n" + "x".repeat(100_000));

        keep(second);
        keep(first);
        keep(decision("ami-2", 1, "{}"));

        assertThat(store().decisions().of(CallId.of("ami"))).containsExactly(first, second);
        assertThat(store().decisions().of(CallId.of("ami-3"))).isEmpty();
    }

    @Test
    default void never_replaces_a_decision() {
        calls("ami");
        SealedDecision first = decision("ami", 1, "{}");
        keep(first);

        assertThatThrownBy(() -> keep(decision("ami", 1, "{\"other\":1}"))).isInstanceOf(StaleWrite.class);
        assertThat(store().decisions().of(CallId.of("ami"))).containsExactly(first);
    }

    @Test
    default void refuses_a_decision_on_a_call_that_is_not_on_record() {
        assertThatThrownBy(() -> keep(decision("nowhere", 1, "{}"))).isInstanceOf(RuntimeException.class);
    }
}
