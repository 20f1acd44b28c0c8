package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.store.Samples;
import fr.palmares.domain.call.CallId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A snapshot shows the record as it was, whatever others write meanwhile, on both databases. */
class SnapshotTest {

    private static Database opened(Vendor vendor) {
        return Database.open(vendor == Vendor.H2 ? "jdbc:h2:mem:" + UUID.randomUUID() : Postgres.emptied());
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void hides_what_others_keep_once_it_has_begun(Vendor vendor) {
        try (Database database = opened(vendor)) {
            StoreOf store = new StoreOf(database);
            store.keep(() -> database.calls().save(Samples.call("before")));

            List<Boolean> seen = database.snapshots().atOneMoment(() -> {
                boolean before = database.calls().find(CallId.of("before")).isPresent();
                CompletableFuture.runAsync(() -> store.keep(() -> {
                            database.calls().save(Samples.call("after"));
                            database.administrations().save(List.of(Samples.administration("ofb", "OFB")));
                        }))
                        .join();
                return List.of(
                        before,
                        database.calls().find(CallId.of("after")).isPresent(),
                        !database.checkedStores().inventory().administrations().isEmpty());
            });

            assertThat(seen).containsExactly(true, false, false);
            assertThat(database.calls().find(CallId.of("after"))).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void refuses_to_write_in_it(Vendor vendor) {
        try (Database database = opened(vendor)) {
            assertThatThrownBy(() -> database.snapshots().atOneMoment(() -> {
                        database.calls().save(Samples.call("mine"));
                        return 1;
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
