package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.store.Samples;
import fr.palmares.domain.call.CallId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PostgresDatabaseTest {

    private static void refusal(String url, String code, String cause) {
        assertThatThrownBy(() -> Database.open(url).close())
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        refused -> assertThat(refused.code())
                                .as(refused.getMessage())
                                .isEqualTo(code))
                .hasMessageContaining(cause);
    }

    @Test
    void finds_in_a_database_opened_again_what_was_kept_in_it() {
        String url = Postgres.created("opened_again");
        try (Database database = Database.open(url)) {
            StoreOf store = new StoreOf(database);
            store.keep(() -> store.calls().save(Samples.call("ami-ia-2")));
        }

        try (Database database = Database.open(url)) {
            assertThat(database.calls().find(CallId.of("ami-ia-2")))
                    .contains(Samples.call("ami-ia-2").at(Samples.first()));
        }
    }

    @Test
    void refuses_a_server_that_would_lose_what_it_acknowledged_when_the_power_goes() throws IOException {
        try (EmbeddedPostgres careless = Postgres.started("off")) {
            refusal(careless.getJdbcUrl("postgres", "postgres"), "unsafe", "fsync");
        }
    }

    @Test
    void refuses_a_database_that_acknowledges_before_it_writes() {
        String url = Postgres.created("hasty");
        Postgres.execute(url, "alter database hasty set synchronous_commit = off");

        refusal(url, "unsafe", "synchronous_commit");
    }

    @Test
    void says_so_where_there_is_no_such_database_or_no_server() {
        refusal(Postgres.url("no_such_database"), "unreachable", "no_such_database");
        refusal("jdbc:postgresql://127.0.0.1:1/palmares", "unreachable", "127.0.0.1:1");
    }

    @Test
    void leaves_a_database_of_a_later_version_and_one_that_is_not_ours_alone() {
        String later = Postgres.created("later");
        Database.open(later).close();
        Postgres.execute(later, """
                insert into flyway_schema_history (
                    installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 'x', 0, true)
                """);
        String foreign = Postgres.created("foreign_tables");
        Postgres.execute(foreign, "create table call (id integer)");

        refusal(later, "newer", "99");
        refusal(foreign, "schema", "");
    }
}
