package fr.palmares.app.shared;

import fr.palmares.adapters.web.Json;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.shared.Sentence;
import java.util.List;

/** Says why nothing was done; with {@code --json} also as a document. */
public record SaidReasons(Session session, boolean json) {

    public ExitCode of(List<Sentence> reasons) {
        reasons.forEach(reason -> session.console().say(session.words().of(reason) + " [" + reason.code() + "]"));
        if (json) {
            session.console()
                    .print(Json.ofReasons(reasons, session.words().sentences()).text());
        }
        return ExitCode.REFUSED;
    }

    public ExitCode of(String document, List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> session.console().say(line(document, diagnostic)));
        if (json) {
            session.console()
                    .print(Json.ofDiagnostics(diagnostics, session.words().sentences())
                            .text());
        }
        return ExitCode.REFUSED;
    }

    private String line(String document, Diagnostic diagnostic) {
        return Printable.line(document)
                + ":" + diagnostic.position().line()
                + ":" + diagnostic.position().column()
                + ": " + session.mark(diagnostic.severity().code())
                + ": " + session.words().of(diagnostic.sentence())
                + " [" + diagnostic.code() + "]";
    }
}
