package fr.palmares.app.exchange;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Progress;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.exchange.DocumentKind;
import fr.palmares.application.exchange.ImportDocuments;
import fr.palmares.application.exchange.ImportOrder;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.domain.call.CallId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes documents into the record. */
@CommandLine.Command(name = "import")
public final class ImportCommand implements Command {

    private final Store<ImportDocuments> store;
    private final Clock clock;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--call", paramLabel = "ID")
    private @Nullable String call;

    @Option(names = "--as", paramLabel = "KIND")
    private @Nullable String kind;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--draft")
    private boolean draft;

    @Option(names = "--json")
    private boolean json;

    private ImportCommand(Store<ImportDocuments> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static ImportCommand over(Store<ImportDocuments> store, Clock clock) {
        return new ImportCommand(store, clock);
    }

    @Override
    public ExitCode run(Session session) {
        ImportOrder order = new ImportOrder(
                Values.slug("--call", call).map(CallId::new),
                kind(),
                dryRun,
                strict,
                draft,
                Optional.of(LocalDate.now(clock)));
        DocumentFiles files = DocumentFiles.read(paths, order.kind());
        ImportReport report = files.unreadable().isEmpty() ? imported(files, order, session) : files.refusal();
        SpokenReport spoken = SpokenReport.of(report, session);
        spoken.diagnostics();
        if (json) {
            session.console().print(Json.of(report, session.words().sentences()).text());
        } else {
            spoken.summary();
        }
        return report.verdict() == Verdict.REFUSED ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private ImportReport imported(DocumentFiles files, ImportOrder order, Session session) {
        Progress progress = new Progress(session, "importing", files.documents().size());
        try (Open<ImportDocuments> open = store.open(session.settings().database())) {
            return files.completed(progress.during(() -> open.offer().importAll(files.documents(), order)));
        }
    }

    private Optional<DocumentKind> kind() {
        return Optional.ofNullable(kind)
                .map(code -> DocumentKind.parse(code)
                        .orElseThrow(() -> Refused.wrongCommandLine("wrong-kind", code, kinds())));
    }

    private static String kinds() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::code).collect(Collectors.joining(", "));
    }
}
