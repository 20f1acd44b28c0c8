package fr.palmares.application.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.call.ShowDetails.Details;
import fr.palmares.application.memory.MemoryStore;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Specifications;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.call.LifecycleStep.Kind;
import fr.palmares.domain.call.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowDetailsTest {

    private static final CallId CALL = CallId.of("ami");
    private static final Instant LAST_SECOND = Instant.parse("2018-12-17T11:00:00.999Z");

    private final MemoryStore store = new MemoryStore();

    private void keep(CallState state) {
        Call call = Samples.call("ami");
        store.keep(() -> {
            store.calls()
                    .save(new Call(
                            call.id(),
                            call.title(),
                            state,
                            Optional.of(Specifications.whole()),
                            call.announcement(),
                            call.tracks(),
                            call.source(),
                            call.revision()));
            store.lifecycleSteps()
                    .keep(new LifecycleStep(
                            CALL,
                            1,
                            Kind.AMENDED,
                            Instant.EPOCH,
                            Optional.of("erreur"),
                            List.of("pairs: 1+2 → 1+3", "pins.not: – → 7", "reserve: 5 → 6")));
        });
    }

    private Details at(Instant now) {
        return CallUseCases.showDetails(store.calls(), store.lifecycleSteps(), () -> now)
                .of(CALL);
    }

    @Test
    void tells_the_rules_and_where_the_dates_put_the_call() {
        keep(CallState.PUBLISHED);

        assertThat(at(LAST_SECOND).published().orElseThrow().phase()).isEqualTo(Phase.OPEN);
        assertThat(at(LAST_SECOND.plusMillis(1)).published().orElseThrow().phase())
                .isEqualTo(Phase.CLOSED);
        assertThat(at(Instant.parse("2018-11-16T07:59:59Z"))
                        .published()
                        .orElseThrow()
                        .phase())
                .isEqualTo(Phase.UPCOMING);
    }

    @Test
    void tells_what_changed_but_which_proposals_a_rule_names() {
        keep(CallState.PUBLISHED);

        assertThat(at(LAST_SECOND).steps()).singleElement().satisfies(step -> {
            assertThat(step.changes()).containsExactly("reserve: 5 → 6");
            assertThat(step.motive()).contains("erreur");
        });
    }

    @Test
    void tells_nothing_of_a_draft_nor_of_a_call_that_is_not_there() {
        keep(CallState.DRAFT);

        assertThat(at(LAST_SECOND)).isEqualTo(Details.NONE);
        assertThat(CallUseCases.showDetails(store.calls(), store.lifecycleSteps(), () -> LAST_SECOND)
                        .of(CallId.of("none")))
                .isEqualTo(Details.NONE);
    }
}
