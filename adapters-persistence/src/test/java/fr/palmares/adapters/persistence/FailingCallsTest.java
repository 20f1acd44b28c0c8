package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.selection.CallJourney;
import fr.palmares.application.selection.CallJourney.Step;
import fr.palmares.application.store.Store;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whichever call of a use case fails, all of it is on record or nothing, and no connection is lost. */
@Tag("resilience")
class FailingCallsTest {

    /** On PostgreSQL one call in so many: there the same calls go over a network. */
    private static final int STRIDE = Boolean.getBoolean("palmares.long") ? 1 : 9;

    private static void before(CallJourney journey, Step last) {
        for (Step step : Step.values()) {
            if (step == last) {
                return;
            }
            assertThat(journey.take(step)).isTrue();
        }
    }

    /** Takes the step with its n-th call failing; whether there was such a call. */
    private static boolean failed(FailingCalls calls, CallJourney journey, Step step, int nth) {
        calls.failAt(nth);
        try {
            journey.take(step);
        } catch (RuntimeException failure) {
            assertThat(calls.hasFailed()).as(failure.toString()).isTrue();
        }
        boolean failed = calls.hasFailed();
        calls.failAt(Integer.MAX_VALUE);
        return failed;
    }

    private static void failEachCallOf(Step step, String url, Vendor vendor, int stride) {
        String complete = Address.of(url).complete();
        FailingCalls calls = new FailingCalls(complete);
        try (Database database = Database.over(calls, url)) {
            Store store = new StoreOf(database);
            boolean more = true;
            for (int nth = 1; more; nth += stride) {
                CallJourney journey = CallJourney.of(store, "c-" + nth);
                before(journey, step);
                more = failed(calls, journey, step, nth);

                assertThat(database.connectionsInUse()).as(step + " " + nth).isZero();
                assertThat(journey.has(step) || journey.take(step))
                        .as(step + " " + nth)
                        .isTrue();
                assertThat(journey.has(step)).isTrue();
            }
            assertThat(Checked.broken(Checked.whole(database)))
                    .as(vendor + " " + step)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void leaves_nothing_by_half_in_h2(Step step) {
        failEachCallOf(step, "jdbc:h2:mem:" + UUID.randomUUID(), Vendor.H2, 1);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void leaves_nothing_by_half_in_postgresql(Step step) {
        failEachCallOf(step, Postgres.emptied(), Vendor.POSTGRESQL, STRIDE);
    }
}
