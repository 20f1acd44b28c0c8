package fr.palmares.application.exchange;

import fr.palmares.application.shared.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A form that names each award on a line, and leaves out that of laureate 2. */
final class Lines implements ExportFormat {

    @Override
    public ExportKind kind() {
        return new ExportKind("lines", "text/plain", "txt", Optional.empty());
    }

    @Override
    public List<ExportField> fields() {
        return List.of(ExportField.of("line", "call"));
    }

    @Override
    public void write(Exported exported, OutputStream out, Consumer<Sentence> leftOut) throws IOException {
        for (var award : exported.rows().awards()) {
            if (award.id().laureate().number() == 2) {
                leftOut.accept(Sentence.of("export-no-agreement", 2, award.title()));
            } else {
                out.write((award.title() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        exported.rows()
                .decided()
                .ifPresent(decided -> write(out, decided.weighed().keySet() + "\n"));
        write(
                out,
                exported.edition().changedAt() + " " + exported.rows().kinds().size() + "\n");
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
