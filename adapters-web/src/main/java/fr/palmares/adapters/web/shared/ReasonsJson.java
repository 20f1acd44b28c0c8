package fr.palmares.adapters.web.shared;

import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Sentences;
import java.util.List;
import java.util.Optional;

/** Why something was refused, each reason as a stable code and a sentence, with its place where it has one. */
public record ReasonsJson(List<ReasonJson> diagnostics) {

    /** One reason; a rule of the domain has no line and column, a document has. */
    public record ReasonJson(
            String severity, String code, String message, Optional<Integer> line, Optional<Integer> column) {}

    public static ReasonsJson of(List<Sentence> reasons, Sentences sentences) {
        return new ReasonsJson(reasons.stream()
                .map(reason -> new ReasonJson(
                        "error", reason.code(), sentences.of(reason), Optional.empty(), Optional.empty()))
                .toList());
    }
}
