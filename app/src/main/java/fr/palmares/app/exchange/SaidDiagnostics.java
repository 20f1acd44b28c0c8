package fr.palmares.app.exchange;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Printable;
import fr.palmares.app.shared.Session;
import fr.palmares.application.exchange.Diagnostic;
import java.util.List;

/** Says what is wrong with a document, each fault at its place; with {@code --json} also as a document. */
public record SaidDiagnostics(Session session, boolean json) {

    public ExitCode of(String document, List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> session.console().say(line(session, document, diagnostic)));
        if (json) {
            session.console()
                    .print(Json.ofDiagnostics(diagnostics, session.words().sentences())
                            .text());
        }
        return ExitCode.REFUSED;
    }

    static String line(Session session, String document, Diagnostic diagnostic) {
        return Printable.line(document)
                + ":" + diagnostic.position().line()
                + ":" + diagnostic.position().column()
                + ": " + session.mark(diagnostic.severity().code())
                + ": " + session.words().of(diagnostic.sentence())
                + " [" + diagnostic.code() + "]";
    }
}
