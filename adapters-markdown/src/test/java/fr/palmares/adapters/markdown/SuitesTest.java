package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.shared.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuitesTest {

    private static List<?> list(Object data) {
        return (List<?>) data;
    }

    private static String value(Object mapping, String key) {
        Object value = ((Map<?, ?>) mapping).get(key);
        return value == null ? "" : value.toString();
    }

    @Test
    void reads_every_example_of_commonmark_without_an_exception() {
        List<?> examples = list(Shared.data(Shared.path("suites/commonmark/spec.json")));

        assertThat(examples).hasSize(655);
        for (Object example : examples) {
            String markdown = value(example, "markdown");
            assertThat(Read.text(markdown)).as(markdown).isNotNull();
            assertThat(Read.announcing("## Les lauréats\n\n" + markdown))
                    .as(markdown)
                    .isNotNull();
        }
    }

    @Test
    void reads_every_regression_of_cmark_without_an_exception() {
        String[] parts = Shared.text("suites/cmark/regression.txt").split("`{32}", -1);

        assertThat(parts).hasSizeGreaterThan(40);
        for (String part : parts) {
            assertThat(Read.text("## Les lauréats\n\n" + part.replace("→", "\t")))
                    .isNotNull();
        }
    }

    @Test
    void keeps_every_naughty_string_that_a_title_can_hold() {
        List<?> strings = list(Shared.data(Shared.path("suites/blns/blns.json")));

        assertThat(strings).hasSizeGreaterThan(500);
        for (Object string : strings) {
            String naughty = string.toString();
            String quoted = "'" + naughty.replace("'", "''").replaceAll("\\s+", " ") + "'";
            Read.text("---\ntitle: " + quoted + "\n---\n\n## Les lauréats\n")
                    .fold(
                            read -> {
                                assertThat(read.content().title()).isNotBlank();
                                return read;
                            },
                            refused -> {
                                assertThat(refused.diagnostics()).isNotEmpty();
                                return refused;
                            });
            String heading = naughty.replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1").replaceAll("\\s+", " ");
            List<String> titles = Read.titles("## Les lauréats\n\n### " + heading
                    + "\n\n*Mairie*\n\n**Les données**\n\nx\n\n**Les gains**\n\ny\n");
            if (Passage.strip(naughty).isEmpty()) {
                continue;
            }
            String visible = Folding.written(Passage.strip(naughty.replaceAll("\\s+", " ")));
            assertThat(titles)
                    .as(naughty)
                    .allSatisfy(title -> assertThat(visible).contains(title));
        }
    }

    @Test
    void reads_or_refuses_every_yaml_of_the_suite_as_front_matter() throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("suites/yaml/src"))) {
            List<Path> sources = files.sorted().toList();
            assertThat(sources).hasSizeGreaterThan(200);
            sources.stream().flatMap(file -> list(Shared.data(file)).stream()).forEach(SuitesTest::tryAsFrontMatter);
        }
    }

    private static void tryAsFrontMatter(Object example) {
        String yaml = value(example, "yaml")
                .replace("␣", " ")
                .replaceAll("—*»", "\t")
                .replace("←", "\r")
                .replace("⇔", "\uFEFF")
                .replace("↵", "")
                .replace("∎\n", "")
                .replaceFirst("\\A---\n", "");
        boolean fails = value(example, "fail").equals("true");
        // A line of three dashes ends a front matter: what stands behind it is the article's text.
        boolean endsEarly = yaml.lines().skip(1).anyMatch(line -> line.startsWith("---") || line.startsWith("..."))
                || yaml.startsWith("---")
                || yaml.startsWith("...");
        String text = "---\n" + yaml + (yaml.endsWith("\n") ? "" : "\n") + "---\n\nTexte\n";
        Read.text(text)
                .fold(
                        read -> {
                            assertThat(fails && !endsEarly).as(text).isFalse();
                            return read;
                        },
                        refused -> {
                            assertThat(refused.diagnostics()).as(text).isNotEmpty();
                            assertThat(refused.diagnostics().get(0).position().line())
                                    .isLessThanOrEqualTo((int) text.lines().count() + 1);
                            return refused;
                        });
    }
}
