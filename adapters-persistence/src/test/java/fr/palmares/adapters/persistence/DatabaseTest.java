package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.store.Samples;
import fr.palmares.domain.call.CallId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path folder;

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("palmares");
    }

    private static void saveCall(Database database) {
        StoreOf store = new StoreOf(database);
        store.keep(() -> store.calls().save(Samples.call("ami-ia-2")));
    }

    private static AbstractThrowableAssert<?, ?> refusal(String url, String code) {
        return assertThatThrownBy(() -> Database.open(url).close())
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(new H2Address(url()).complete())) {
            connection.createStatement().execute(statement);
        }
    }

    @Test
    void finds_in_a_file_opened_again_what_was_kept_in_it() {
        try (Database database = Database.open(url())) {
            saveCall(database);
        }

        try (Database database = Database.open(url())) {
            assertThat(database.calls().find(CallId.of("ami-ia-2")))
                    .contains(Samples.call("ami-ia-2").at(Samples.first()));
        }
    }

    @Test
    void ends_a_database_in_memory_with_its_use() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        try (Database database = Database.open(url)) {
            saveCall(database);
        }

        try (Database database = Database.open(url)) {
            assertThat(database.calls().find(CallId.of("ami-ia-2"))).isEmpty();
        }
    }

    @Test
    void keeps_a_database_in_memory_whose_address_says_so() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Database database = Database.open(url)) {
            saveCall(database);
        }

        try (Database database = Database.open(url)) {
            assertThat(database.calls().find(CallId.of("ami-ia-2"))).isPresent();
        }
    }

    @Test
    void refuses_an_address_of_no_database_that_it_knows() {
        refusal("jdbc:sqlite:palmares.db", "url");
        refusal("palmares", "url");
        refusal("jdbc:h2:", "url");
        refusal(url() + ";NO_SUCH_OPTION=1", "url");
        refusal("jdbc:h2:file:data/palmares", "url");
    }

    @Test
    void refuses_a_place_where_no_file_can_be() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        refusal("jdbc:h2:file:" + folder.resolve("file").resolve("palmares"), "unreachable");
        refusal(url() + ";IFEXISTS=TRUE", "unreachable");
    }

    @Test
    void refuses_a_wrong_password() {
        Database.open(url() + ";USER=officer;PASSWORD=right").close();

        refusal(url() + ";USER=officer;PASSWORD=wrong", "credentials");
    }

    @Test
    void refuses_a_file_that_is_no_database() throws IOException {
        Files.writeString(folder.resolve("palmares.mv.db"), "not a database, but long enough to be one\n".repeat(500));

        refusal(url(), "corrupted");
    }

    @Test
    void refuses_a_database_of_a_later_version() throws SQLException {
        Database.open(url()).close();
        execute("""
                insert into "flyway_schema_history"
                    ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time",
                        "success")
                values (99, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 'later', 1, true)
                """);

        refusal(url(), "newer");
    }

    @Test
    void refuses_a_database_whose_history_was_altered() throws SQLException {
        Database.open(url()).close();
        execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");

        refusal(url(), "schema");
    }

    @Test
    void refuses_a_database_that_is_not_ours_and_leaves_it_alone() throws SQLException {
        execute("create table theirs (id integer)");

        refusal(url(), "schema");
        execute("select * from theirs");
    }

    @Test
    void tells_the_cause_in_one_short_line() {
        refusal(url() + ";NO_SUCH_OPTION=" + "1".repeat(1_000), "url")
                .satisfies(refused -> assertThat(refused.getMessage())
                        .hasSizeLessThan(310)
                        .doesNotContain("\n")
                        .contains("NO_SUCH_OPTION"));
    }
}
