package fr.palmares.application.exchange;

import java.util.List;
import java.util.function.Function;

/** What came of reading a document: its content with remarks, or the errors that make it unreadable. */
public sealed interface Reading<T> {

    <R> R fold(Function<Readable<T>, R> readable, Function<Unreadable<T>, R> unreadable);

    /** The content, and what is worth saying about it. */
    @SuppressWarnings("JavaLangClash") // the pair Readable and Unreadable reads best, and always as Reading.Readable
    record Readable<T>(T content, List<Diagnostic> diagnostics) implements Reading<T> {

        public Readable {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public <R> R fold(Function<Readable<T>, R> readable, Function<Unreadable<T>, R> unreadable) {
            return readable.apply(this);
        }
    }

    /** Why nothing could be read; at least one error. */
    record Unreadable<T>(List<Diagnostic> diagnostics) implements Reading<T> {

        public Unreadable {
            diagnostics = List.copyOf(diagnostics);
            if (diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("an unreadable document has an error, got " + diagnostics);
            }
        }

        @Override
        public <R> R fold(Function<Readable<T>, R> readable, Function<Unreadable<T>, R> unreadable) {
            return unreadable.apply(this);
        }
    }
}
