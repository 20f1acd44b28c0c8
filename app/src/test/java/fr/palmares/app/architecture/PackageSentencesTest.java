package fr.palmares.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other half of rule 5: every package opens with a sentence, which only the sources can show. */
class PackageSentencesTest {

    private static final Pattern SENTENCE =
            Pattern.compile("\\A/\\*\\*[^@]*?\\.\\s.*?\\*/\\s*@NullMarked\\s", Pattern.DOTALL);

    @Test
    void every_package_opens_with_a_sentence() {
        Path sources = Path.of("..").toAbsolutePath().normalize();

        assertThat(packagesIn(sources)).hasSizeGreaterThan(5);
        assertThat(silentIn(sources)).isEmpty();
    }

    @Test
    void a_package_that_says_nothing_is_named(@TempDir Path module) throws IOException {
        Path java = module.resolve("any/src/main/java");
        write(java.resolve("missing/Type.java"), "package missing; record Type() {}");
        write(java.resolve("bare/package-info.java"), "@NullMarked\npackage bare;\n");
        write(java.resolve("title/package-info.java"), "/** Calls */\n@NullMarked\npackage title;\n");
        write(java.resolve("good/package-info.java"), "/** How a call is read. */\n@NullMarked\npackage good;\n");

        assertThat(silentIn(module))
                .containsExactlyInAnyOrder(java.resolve("missing"), java.resolve("bare"), java.resolve("title"));
    }

    private static List<Path> silentIn(Path root) {
        return packagesIn(root).stream().filter(PackageSentencesTest::isSilent).toList();
    }

    private static List<Path> packagesIn(Path root) {
        try (Stream<Path> files = Files.find(root, 30, (path, attributes) -> isMainSource(root.relativize(path)))) {
            return files.map(Path::getParent).distinct().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMainSource(Path relative) {
        return relative.getNameCount() > 4
                && relative.subpath(1, 4).equals(Path.of("src", "main", "java"))
                && relative.toString().endsWith(".java");
    }

    private static boolean isSilent(Path folder) {
        try {
            Path info = folder.resolve("package-info.java");
            return !Files.exists(info)
                    || !SENTENCE.matcher(Files.readString(info)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
