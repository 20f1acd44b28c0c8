package fr.palmares.application.exchange;

import fr.palmares.application.shared.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A form in which the record of a call is given away. See {@code ExportFormatContract} for what every one must honour.
 *
 * <p>To add another, write one class beside the others of its module and put it into their list: the command line, the
 * web, the catalogue and the dictionary then have it.
 */
public interface ExportFormat {

    ExportKind kind();

    /** Everything that the file can hold, in its order: the dictionary. */
    List<ExportField> fields();

    /** Why nothing of that call can be written in this form, if so. */
    default Optional<Sentence> lacking(Exported exported) {
        return Optional.empty();
    }

    /**
     * Writes as it reads, in memory that does not grow with the call, and leaves the stream open. What the form cannot
     * hold is left out and told, each row with its reason.
     */
    void write(Exported exported, OutputStream out, Consumer<Sentence> leftOut) throws IOException;
}
