package fr.palmares.application.exchange;

import fr.palmares.application.shared.Sentence;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A form that nothing can be written in. */
final class Never implements ExportFormat {

    @Override
    public ExportKind kind() {
        return new ExportKind("never", "text/plain", "txt", Optional.empty());
    }

    @Override
    public List<ExportField> fields() {
        return List.of();
    }

    @Override
    public Optional<Sentence> lacking(Exported exported) {
        return Optional.of(Sentence.of("export-no-envelope", exported.call().id()));
    }

    @Override
    public void write(Exported exported, OutputStream out, Consumer<Sentence> leftOut) {
        throw new IllegalStateException("never");
    }
}
