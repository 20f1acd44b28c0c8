package fr.palmares.application.exchange;

import fr.palmares.application.shared.Sentence;

/** Something to tell the author of a document about a place in it. */
public record Diagnostic(Severity severity, Sentence sentence, Position position) {

    public static Diagnostic error(Position position, String code, Object... arguments) {
        return new Diagnostic(Severity.ERROR, Sentence.of(code, arguments), position);
    }

    public static Diagnostic warning(Position position, String code, Object... arguments) {
        return new Diagnostic(Severity.WARNING, Sentence.of(code, arguments), position);
    }

    public static Diagnostic info(Position position, String code, Object... arguments) {
        return new Diagnostic(Severity.INFO, Sentence.of(code, arguments), position);
    }

    public String code() {
        return sentence.code();
    }
}
