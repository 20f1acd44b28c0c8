package fr.palmares.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What users get: the one JAR, started as they start it. */
class PackagedJourneyIT {

    private static final Path JAR = Path.of("target", "palmares.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    private ProcessBuilder palmares(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-jar"));
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("PALMARES_"));
        return process;
    }

    /** Runs to its end; what it says beside its results is empty unless it is wrong. */
    private String done(String... arguments) throws Exception {
        Path remarks = folder.resolve("remarks");
        Process process = palmares(arguments).redirectError(remarks.toFile()).start();
        String results = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(remarks)).isZero();
        assertThat(remarks).isEmptyFile();
        return results;
    }

    @Test
    void demonstrates_itself_from_an_empty_folder() throws Exception {
        assertThat(done("demo", "--once", "--out", "open")).contains("ami-ia-1/6", "ami-ia-2/15");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(folder.resolve("remarks"), folder.resolve("open"));
        }
    }

    @Test
    void keeps_what_one_command_imports_for_the_next() throws Exception {
        Path article = Files.writeString(folder.resolve("article.md"), Articles.OF_TWO);

        done("import", article.toString(), "--call", "ami-ia-2");

        assertThat(done("laureates", "--q", "economique"))
                .contains("ami-ia-2/2")
                .doesNotContain("ami-ia-2/1");
        assertThat(folder.resolve("data")).isDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void answers_over_http_until_a_signal_ends_it() throws Exception {
        Process server = palmares("serve", "--port", "0").start();
        try (BufferedReader results =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            URI address = URI.create(results.readLine().replaceAll(".*(http://\\S+).*", "$1"));

            assertThat(status(address.resolve("/api/v1/calls"))).isEqualTo(200);
            assertThat(remarks(3, "calls")).endsWith("[database-locked]\n").hasLineCount(1);

            server.destroy();
            assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isIn(0, 143);
        } finally {
            server.destroyForcibly();
        }
    }

    private static int status(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        return answer.statusCode();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void says_nothing_when_a_reader_leaves_early() throws Exception {
        done("demo", "--once", "--out", "open", "--db", "jdbc:h2:file:./data/palmares");
        String jar = palmares("laureates", "--json").command().stream().reduce("", (a, b) -> a + " '" + b + "'");

        Process shell = new ProcessBuilder("sh", "-c", jar + " | true")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Test
    void refuses_what_it_cannot_read_without_a_stack_trace() throws Exception {
        assertThat(remarks(1, "import", "missing.md"))
                .startsWith("missing.md:1:1: error: ")
                .doesNotContain("\tat ");
    }

    /** Runs to an end of that status; what it says beside its results. */
    private String remarks(int status, String... arguments) throws Exception {
        Process process = palmares(arguments).start();
        String remarks = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(remarks).isEqualTo(status);
        return remarks;
    }
}
