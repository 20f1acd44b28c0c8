package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.health.StoreFault;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.application.store.Samples;
import fr.palmares.domain.call.CallId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseHealthTest {

    private static final CallId CALL = CallId.of("ami-ia-2");

    @TempDir
    private Path folder;

    private static Optional<String> state(Database database) {
        return database.health().look().map(StoreFault::code);
    }

    private static void execute(Database database, String statement) {
        ((Sessions) database.transactions()).read(handle -> handle.execute(statement));
    }

    @Test
    void sees_that_a_later_version_came_or_that_the_tables_went() {
        try (Database database = Database.open("jdbc:h2:file:" + folder.resolve("palmares"))) {
            assertThat(state(database)).isEmpty();

            execute(database, """
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                        "installed_by", "execution_time", "success")
                    values (99, '9999', 'from the future', 'SQL', 'V9999__x.sql', 'later', 1, true)
                    """);
            assertThat(state(database)).contains("newer");

            execute(database, "drop table \"flyway_schema_history\"");
            assertThat(state(database)).contains("schema");
        }
    }

    @Test
    void counts_what_was_kept_and_what_was_not_and_sees_the_disk() {
        try (Database database = Database.open("jdbc:h2:file:" + folder.resolve("palmares"))) {
            StoreOf store = new StoreOf(database);
            store.keep(() -> store.calls().save(Samples.call("ami-ia-2")));
            database.transactions().run(() -> {
                store.calls().save(Samples.call("ami-ia-3"));
                return Outcome.drop(true);
            });
            database.transactions().run(() -> Outcome.keep(store.calls().find(CALL)));

            assertThat(database.health().figures().kept()).isOne();
            assertThat(database.health().figures().undone()).isOne();
            assertThat(database.health().figures().room().orElseThrow()).isPositive();
            assertThat(database.health().figures().connections().limit()).isEqualTo(10);
        }
    }

    @Test
    void tells_a_bug_from_a_store_that_is_away() {
        try (Database database = Database.open("jdbc:h2:mem:bug")) {
            assertThat(database.health().causeOf(new IllegalStateException("a bug")))
                    .isEmpty();
            assertThat(database.health().figures().room()).isEmpty();
        }
    }

    @Test
    @Tag("resilience")
    void sees_a_server_go_and_come_back_by_itself() throws IOException {
        Path data = folder.resolve("data");
        EmbeddedPostgres first = started(0, data);
        try (Database database = Database.open(first.getJdbcUrl("postgres", "postgres"))) {
            StoreOf store = new StoreOf(database);
            store.keep(() -> store.calls().save(Samples.call("ami-ia-2")));
            first.close();

            assertThat(state(database)).contains("unreachable");
            assertThatThrownBy(() -> store.calls().find(CALL))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .satisfies(away -> assertThat(database.health()
                                    .causeOf((RuntimeException) away)
                                    .map(StoreFault::code))
                            .contains("unreachable"));

            try (EmbeddedPostgres again = started(first.getPort(), data)) {
                assertThat(again.getPort()).isEqualTo(first.getPort());
                assertThat(state(database)).isEmpty();
                assertThat(store.calls().find(CALL)).isPresent();
            }
        }
    }

    private static EmbeddedPostgres started(int port, Path data) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
