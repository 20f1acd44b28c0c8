package fr.palmares.adapters.web.exchange;

import fr.palmares.adapters.web.shared.ReasonsJson;
import fr.palmares.adapters.web.shared.ReasonsJson.ReasonJson;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.shared.Sentences;
import java.util.List;
import java.util.Optional;

/** What is wrong with a document, as reasons that have a place. */
public final class DiagnosticsJson {

    private DiagnosticsJson() {}

    public static ReasonsJson of(List<Diagnostic> diagnostics, Sentences sentences) {
        return new ReasonsJson(diagnostics.stream()
                .map(diagnostic -> new ReasonJson(
                        diagnostic.severity().code(),
                        diagnostic.code(),
                        sentences.of(diagnostic.sentence()),
                        Optional.of(diagnostic.position().line()),
                        Optional.of(diagnostic.position().column())))
                .toList());
    }
}
