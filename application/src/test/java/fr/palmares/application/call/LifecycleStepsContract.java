package fr.palmares.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.call.LifecycleStep.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link LifecycleSteps} must honour. */
public interface LifecycleStepsContract {

    Store store();

    private void calls(String... ids) {
        store().keep(() -> List.of(ids).forEach(id -> store().calls().save(Samples.call(id))));
    }

    private static LifecycleStep step(String call, int sequence, String... changes) {
        return new LifecycleStep(
                CallId.of(call),
                sequence,
                Kind.AMENDED,
                Instant.parse("2019-10-27T00:30:00.123456Z"),
                Optional.of("Une « erreur » de saisie"),
                List.of(changes));
    }

    private void keep(LifecycleStep step) {
        store().keep(() -> store().lifecycleSteps().keep(step));
    }

    @Test
    default void keeps_steps_with_their_changes_and_lists_those_of_one_call_the_first_one_first() {
        calls("ami", "ami-2");
        LifecycleStep first = step("ami", 1, "seats: 15 → 14", "threshold: – → 10");
        LifecycleStep second = step("ami", 2);

        keep(second);
        keep(first);
        keep(step("ami-2", 1));

        assertThat(store().lifecycleSteps().of(CallId.of("ami"))).containsExactly(first, second);
        assertThat(store().lifecycleSteps().of(CallId.of("ami-3"))).isEmpty();
    }

    @Test
    default void never_replaces_a_step() {
        calls("ami");
        LifecycleStep first = step("ami", 1);
        keep(first);

        assertThatThrownBy(() -> keep(step("ami", 1, "seats: 15 → 14"))).isInstanceOf(StaleWrite.class);
        assertThat(store().lifecycleSteps().of(CallId.of("ami"))).containsExactly(first);
    }
}
