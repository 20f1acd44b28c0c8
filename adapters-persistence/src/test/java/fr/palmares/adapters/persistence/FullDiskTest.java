package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: one in memory, of 48 MB, that only the program on it sees and that ends with it. */
@Tag("resilience")
class FullDiskTest {

    private static final String MOUNTED = "mount -t tmpfs -o size=48m tmpfs \"$0\" && ";

    @TempDir
    private Path folder;

    private static Process mounted(Path folder, String... command) throws IOException {
        List<String> shell = List.of("unshare", "-m", "sh", "-c", MOUNTED + "exec \"$@\"", folder.toString());
        return new ProcessBuilder(
                        Stream.concat(shell.stream(), List.of(command).stream()).toList())
                .redirectErrorStream(true)
                .start();
    }

    private boolean mayMount() throws InterruptedException {
        try {
            return mounted(folder, "true").waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void loses_nothing_acknowledged_says_so_and_goes_on_once_there_is_room() throws IOException, InterruptedException {
        assumeTrue(mayMount(), "needs the right to mount a small disk of its own");
        Process program = mounted(
                folder,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                FullDisk.class.getName(),
                folder.toString());

        List<String> told = program.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(told).hasSize(14);
        assertThat(program.waitFor()).as(told.toString()).isZero();
        for (int round = 0; round < 3; round++) {
            assertThat(told.subList(4 * round, 4 * round + 4)).containsExactly("ready", "full", "full", "wrote");
        }
        assertThat(told.get(12)).isEqualTo("ready");
        assertThat(told.get(13)).matches("(\\d+) \\1");
    }
}
