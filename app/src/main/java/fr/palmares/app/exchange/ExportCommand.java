package fr.palmares.app.exchange;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.OutFile;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.exchange.ExportCall;
import fr.palmares.application.exchange.ExportCall.Answer;
import fr.palmares.application.exchange.ExportCall.Order;
import fr.palmares.application.exchange.ExportCall.Ready;
import fr.palmares.application.exchange.ExportCall.UnknownKind;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives the data of a call away in an open form. */
@CommandLine.Command(name = "export")
public final class ExportCommand implements Command {

    private final Store<Function<Publication, ExportCall>> store;

    @Parameters(paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Option(names = "--as", paramLabel = "KIND", required = true)
    private String kind = "";

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--public-url", paramLabel = "URL")
    private @Nullable String publicUrl;

    private ExportCommand(Store<Function<Publication, ExportCall>> store) {
        this.store = store;
    }

    public static ExportCommand over(Store<Function<Publication, ExportCall>> store) {
        return new ExportCommand(store);
    }

    @Override
    public Map<String, String> settings() {
        return publicUrl == null ? Map.of() : Map.of("public-url", publicUrl);
    }

    @Override
    public ExitCode run(Session session) {
        CallId id = Values.slug("CALL", call).map(CallId::new).orElseThrow();
        Publication publication = Publication.at(session.settings().publicUrl());
        Optional<OutFile> file = OutFile.of(out);
        try (Open<Function<Publication, ExportCall>> open =
                store.open(session.settings().database())) {
            Answer answer = open.offer().apply(publication).export(new Order(id, kind, strict));
            return answer instanceof Ready ready
                    ? written(ready, file, session)
                    : refused((ExportCall.Refused) answer, session);
        } finally {
            file.ifPresent(OutFile::close);
        }
    }

    private ExitCode written(Ready ready, Optional<OutFile> file, Session session) {
        OutFile.Content content = bytes -> ready.writing().writeTo(bytes, row -> warn(row, session));
        if (file.isPresent()) {
            file.get().write(content);
            session.print(
                    "exported-to",
                    String.valueOf(out),
                    ready.edition().publication().licence().name(),
                    ready.edition().changedOn());
        } else {
            session.console().stream(content);
        }
        return ExitCode.DONE;
    }

    private static void warn(Sentence row, Session session) {
        session.console().say(session.mark("warning") + ": " + session.words().of(row) + " [" + row.code() + "]");
    }

    private static ExitCode refused(ExportCall.Refused refused, Session session) {
        if (refused instanceof UnknownKind unknown) {
            throw Refused.wrongCommandLine("wrong-kind", unknown.kind(), String.join(", ", unknown.known()));
        }
        return new SaidReasons(session, false).of(refused.reasons());
    }
}
