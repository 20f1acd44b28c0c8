package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.adapters.markdown.MarkdownFormats;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.ProposalDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The proposals of the example as one table and as one JSON document: the call and its list are the same. */
class ProposalFormsTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "ami-ia-2");
    private static final List<String> LISTS = List.of("themes", "gains");

    @TempDir
    private Path temporary;

    private String database = "";

    @BeforeEach
    void nameADatabase(TestInfo test) {
        database = Databases.inMemory(test);
    }

    @AfterEach
    void holds_afterwards() {
        Databases.assertThatItHolds(database);
    }

    private Ran run(String... arguments) {
        return palmares(Databases.with(arguments, "--db", database));
    }

    private static JsonNode selectedFromMarkdown() {
        String apart = "jdbc:h2:mem:the_example_in_markdown;DB_CLOSE_DELAY=-1";
        palmares("import", EXAMPLE.toString(), "--db", apart);
        return palmares("select", "ami-ia-2", "--json", "--db", apart).json();
    }

    /** The example with its rules, bodies, jury and marks, and no proposal. */
    private Path copyWithoutProposals() throws IOException {
        Path folder = temporary.resolve("ami-ia-2");
        Files.createDirectories(folder);
        for (String name : List.of("call.md", "administrations.csv", "jury.md", "marks.csv")) {
            Files.copy(EXAMPLE.resolve(name), folder.resolve(name));
        }
        return folder;
    }

    private static List<Map<String, Object>> proposals() throws IOException {
        List<Map<String, Object>> proposals = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLE.resolve("proposals"))) {
            for (Path file : files.sorted().toList()) {
                Document document = new Document(file.toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
                MarkdownFormats.proposals()
                        .read(document, ZoneId.of("Europe/Paris"))
                        .fold(read -> proposals.add(fields(read.content().get(0))), refused -> false);
            }
        }
        assertThat(proposals).hasSize(46);
        return proposals;
    }

    private static Map<String, Object> fields(ProposalDocument told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", told.number().value().value());
        fields.put("administration", told.administration().value().toString());
        fields.put("track", told.track().map(track -> track.value().toString()).orElse(""));
        fields.put("amount", told.amount().value().toString());
        fields.put(
                "themes",
                told.themes().stream().map(Placed::value).map(Object::toString).toList());
        fields.put("received", told.received().value().toString());
        fields.put("title", told.project().title());
        fields.put("objective", told.project().objective().orElse(""));
        fields.put("data", told.project().data().orElse(""));
        fields.put("ai", told.project().ai().orElse(""));
        fields.put("gains", told.project().gains());
        return fields;
    }

    private static String table(List<Map<String, Object>> proposals) {
        Stream<String> lines = proposals.stream()
                .map(fields -> fields.entrySet().stream()
                        .map(field -> cell(field.getKey(), field.getValue()))
                        .collect(Collectors.joining(";")));
        String header = String.join(";", proposals.get(0).keySet());
        return Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String cell(String column, Object value) {
        String text = value.toString();
        if (LISTS.contains(column)) {
            text = ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining(" | "));
        } else if (column.equals("amount")) {
            text = text.replace('.', ',').replace("EUR", "€");
        }
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Test
    void selects_the_same_list_from_one_table() throws IOException {
        Path folder = copyWithoutProposals();
        Files.writeString(folder.resolve("proposals.csv"), table(proposals()));

        Ran imported = run("import", folder.toString());

        assertThat(imported.exit()).as(imported.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(run("select", "ami-ia-2", "--json").json()).isEqualTo(selectedFromMarkdown());
        assertThat(run("import", EXAMPLE.toString()).lines()).endsWith("rien n’a changé");
    }

    @Test
    void selects_the_same_list_from_one_json_document() throws IOException {
        Path folder = copyWithoutProposals();
        Files.writeString(
                folder.resolve("proposals.json"),
                new JsonMapper().writeValueAsString(Map.of("proposals", proposals())));

        Ran imported = run("import", folder.toString());

        assertThat(imported.exit()).as(imported.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(run("select", "ami-ia-2", "--json").json()).isEqualTo(selectedFromMarkdown());
    }

    @Test
    void takes_tables_and_json_from_the_folder_of_proposals() throws IOException {
        Path folder = copyWithoutProposals();
        List<Map<String, Object>> all = proposals();
        Path inside = Files.createDirectories(folder.resolve("proposals"));
        Files.writeString(inside.resolve("first.csv"), table(all.subList(0, 20)));
        Files.writeString(inside.resolve("others.json"), new JsonMapper().writeValueAsString(all.subList(20, 45)));
        Files.copy(EXAMPLE.resolve("proposals").resolve("46.md"), inside.resolve("46.md"));

        assertThat(run("import", folder.toString()).exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("select", "ami-ia-2", "--json").json()).isEqualTo(selectedFromMarkdown());
    }

    @Test
    void refuses_a_folder_for_one_wrong_cell_and_says_which() throws IOException {
        Path folder = copyWithoutProposals();
        Files.writeString(folder.resolve("proposals.csv"), table(proposals()).replaceFirst("210000,00 €", "1e400"));

        Ran refused = run("import", folder.toString());

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks()).contains("proposals.csv:2:").contains("[not-money]");
        assertThat(run("select", "ami-ia-2").remarks()).contains("[no-such-call]");
    }

    @Test
    void reads_a_table_of_another_name_when_told_what_it_is() throws IOException {
        Path folder = copyWithoutProposals();
        Path table = Files.writeString(temporary.resolve("formulaire.csv"), table(proposals()));
        run(
                "import",
                folder.resolve("call.md").toString(),
                folder.resolve("administrations.csv").toString());

        Ran imported = run("import", table.toString(), "--as", "proposals", "--call", "ami-ia-2");

        assertThat(imported.exit()).as(imported.remarks()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void names_the_forms_that_are_read_when_given_another() throws IOException {
        Path folder = copyWithoutProposals();
        Files.writeString(Files.createDirectories(folder.resolve("proposals")).resolve("a.txt"), "x");

        assertThat(run("import", folder.toString()).remarks())
                .contains("a.txt:1:1: error: ")
                .contains(".csv");
    }
}
