package fr.palmares.app.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFileTest {

    @TempDir
    private Path folder;

    private static void write(Path place, String text) {
        try (OutFile file = OutFile.of(place.toString()).orElseThrow()) {
            file.write(text);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void appears_whole_or_not_at_all() throws IOException {
        Path place = folder.resolve("list.csv");
        write(place, "before");

        assertThatThrownBy(() -> {
                    try (OutFile file = OutFile.of(place.toString()).orElseThrow()) {
                        file.write(out -> {
                            out.write('x');
                            throw new IOException("the disk is gone");
                        });
                    }
                })
                .isInstanceOf(LostOutput.class);

        assertThat(place).hasContent("before");
        assertThat(names()).containsExactly("list.csv");
    }

    @Test
    void is_open_to_whom_any_other_new_file_is() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions");
        Path other = Files.createFile(folder.resolve("other"));

        write(folder.resolve("list.csv"), "x");

        assertThat(Files.getPosixFilePermissions(folder.resolve("list.csv")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void writes_where_a_link_leads_and_leaves_the_link() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no links for everyone");
        Path real = Files.createFile(folder.resolve("real.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);

        write(link, "x");

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("x");
    }

    @Test
    void hands_to_a_pipe_what_it_is_given_and_leaves_the_pipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no mkfifo");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException unread) {
                return unread.toString();
            }
        });

        write(pipe, "x");

        assertThat(read.join()).isEqualTo("x");
        assertThat(names()).containsExactly("pipe");
    }
}
