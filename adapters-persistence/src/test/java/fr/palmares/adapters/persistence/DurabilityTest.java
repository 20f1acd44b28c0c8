package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.store.Samples;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("resilience")
class DurabilityTest {

    @TempDir
    private Path folder;

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("palmares");
    }

    /** Another program: it keeps calls one by one, says of each that it is kept, and breaks off or is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            int halt = Integer.parseInt(arguments[1]);
            StoreOf store = new StoreOf(Database.open(arguments[0]));
            for (int i = 1; i < 10_000 && !System.out.checkError(); i++) {
                String call = "call-" + i;
                store.keep(() -> store.calls().save(Samples.call(call)));
                System.out.println(call);
                if (i == halt) {
                    Runtime.getRuntime().halt(1);
                }
            }
        }
    }

    private Process writer(int halt) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url(),
                        String.valueOf(halt)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void assertThatAllAreThere(List<String> acknowledged) {
        try (Database database = Database.open(url())) {
            assertThat(acknowledged)
                    .isNotEmpty()
                    .allSatisfy(call ->
                            assertThat(database.calls().find(CallId.of(call))).isPresent());
        }
    }

    @Test
    void finds_every_acknowledged_write_after_an_abrupt_end() throws Exception {
        Process writer = writer(20);

        List<String> acknowledged = linesOf(writer).lines().toList();

        assertThat(writer.waitFor()).isEqualTo(1);
        assertThat(acknowledged).hasSize(20);
        assertThatAllAreThere(acknowledged);
    }

    @Test
    void finds_every_acknowledged_write_after_a_kill() throws Exception {
        Process writer = writer(0);
        try (BufferedReader lines = linesOf(writer)) {
            List<String> first = lines.lines().limit(30).toList();
            writer.destroyForcibly().waitFor();

            assertThatAllAreThere(first);
        }
    }

    private static BufferedReader linesOf(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void opens_its_file_for_one_program_only() throws Exception {
        Process writer = writer(0);
        try (BufferedReader lines = linesOf(writer)) {
            assertThat(lines.readLine()).isEqualTo("call-1");

            assertThatThrownBy(() -> Database.open(url()).close())
                    .isInstanceOfSatisfying(
                            DatabaseUnavailable.class,
                            refused -> assertThat(refused.code()).isEqualTo("locked"));
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    @Test
    void waits_for_a_program_that_is_soon_over() throws Exception {
        Process writer = writer(0);
        try (BufferedReader lines = linesOf(writer)) {
            assertThat(lines.readLine()).isEqualTo("call-1");
            CompletableFuture<Optional<Call>> found = CompletableFuture.supplyAsync(() -> {
                try (Database database = Database.open(url())) {
                    return database.calls().find(CallId.of("call-1"));
                }
            });
            writer.destroyForcibly().waitFor();

            assertThat(found.get()).isPresent();
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    @Test
    void writes_without_delay_whatever_the_address_says() throws SQLException {
        Database.open(url()).close();
        try (Connection other = DriverManager.getConnection(new H2Address(url()).complete())) {
            other.createStatement().execute("set write_delay 500");
        }

        try (Database database = Database.open(url() + ";WRITE_DELAY=500")) {
            assertThat(database.calls().find(CallId.of("none"))).isEmpty();
            try (Connection reading = DriverManager.getConnection(new H2Address(url()).complete())) {
                Durability.check(Vendor.H2, reading);
            }
        }
    }
}
