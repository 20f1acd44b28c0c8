package fr.palmares.adapters.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.palmares.application.exchange.DecidedScores.Decided;
import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The selection as researchers of participatory budgeting read one. Source: https://pabulib.org/format
 *
 * <p>What may be public is in it and nothing else: the laureates with their scores and costs, not those who were not
 * selected, and no juror's marks. Hence one voter, the jury, whose points are the scores. Scores are exact fractions
 * and points are whole numbers: they are thousandths.
 */
final class Pabulib implements ExportFormat {

    static final ExportKind KIND = new ExportKind(
            "pabulib", "text/plain; charset=utf-8", "pb", Optional.of(URI.create("https://pabulib.org/format")));

    private static final List<String> PROJECT_COLUMNS =
            List.of("project_id", "cost", "votes", "score", "name", "category", "selected");
    private static final List<ExportField> FIELDS = List.of(
            ExportField.of("META.description", "call-title"),
            ExportField.of("META.unit", "publisher"),
            ExportField.of("META.instance", "call"),
            ExportField.of("META.num_projects", "projects-told"),
            ExportField.of("META.num_votes", "votes-told"),
            ExportField.of("META.budget", "envelope"),
            ExportField.of("META.vote_type", "vote-type"),
            ExportField.of("META.rule", "rule-told"),
            ExportField.of("META.date_begin", "marks-begin"),
            ExportField.of("META.date_end", "marks-end"),
            ExportField.of("META.fully_funded", "fully-funded"),
            ExportField.of("META.comment", "comment"),
            ExportField.of("project_id", "laureate"),
            ExportField.of("cost", "cost"),
            ExportField.of("votes", "votes-for"),
            ExportField.of("score", "score"),
            ExportField.of("name", "project"),
            ExportField.of("category", "track"),
            ExportField.of("selected", "selected"),
            ExportField.of("voter_id", "voter"),
            ExportField.of("vote", "vote"),
            ExportField.of("points", "points"));

    @Override
    public ExportKind kind() {
        return KIND;
    }

    @Override
    public List<ExportField> fields() {
        return FIELDS;
    }

    @Override
    public Optional<Sentence> lacking(Exported exported) {
        if (exported.call().envelope().isEmpty()) {
            return Optional.of(Sentence.of("export-no-envelope", exported.call().id()));
        }
        return exported.rows().decided().isPresent()
                ? Optional.empty()
                : Optional.of(Sentence.of("export-no-decision", exported.call().id()));
    }

    @Override
    public void write(Exported exported, OutputStream out, Consumer<Sentence> leftOut) throws IOException {
        Optional<Decided> decided = exported.rows().decided();
        List<PabulibProject> projects = new ArrayList<>();
        for (LaureateView laureate : exported.rows().laureates()) {
            decided.flatMap(decision -> PabulibProject.of(laureate, decision))
                    .ifPresentOrElse(
                            projects::add,
                            () -> leftOut.accept(Sentence.of(
                                    "export-no-score",
                                    laureate.id(),
                                    laureate.project().title())));
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writeMeta(csv, PabulibMeta.of(exported, decided, projects.size()));
        writeProjects(csv, projects);
        writeVote(csv, projects);
        csv.flush();
    }

    private static void writeMeta(CsvWriter csv, Map<String, String> meta) {
        csv.writeRecord("META");
        csv.writeRecord("key", "value");
        meta.forEach((key, value) -> csv.writeRecord(key, PabulibProject.oneLine(value)));
    }

    private static void writeProjects(CsvWriter csv, List<PabulibProject> projects) {
        csv.writeRecord("PROJECTS");
        csv.writeRecord(PROJECT_COLUMNS);
        projects.forEach(project -> csv.writeRecord(project.line()));
    }

    private static void writeVote(CsvWriter csv, List<PabulibProject> projects) {
        csv.writeRecord("VOTES");
        csv.writeRecord("voter_id", "vote", "points");
        List<PabulibProject> best = projects.stream()
                .sorted(Comparator.comparing(PabulibProject::points).reversed())
                .toList();
        csv.writeRecord(
                "jury",
                best.stream().map(PabulibProject::id).collect(Collectors.joining(",")),
                best.stream().map(project -> project.points().toString()).collect(Collectors.joining(",")));
    }
}
