package fr.palmares.app.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A list as RFC 4180 has it, in the words of its author: a value that begins with « = » stays as it is, because other
 * programs read this and what they read must be what was written. Whoever opens a file of strangers in a spreadsheet
 * imports it as text.
 */
public final class Csv {

    private Csv() {}

    public static <V> String of(List<Field<V>> fields, List<V> items) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(fields.stream().map(Field::name).toList());
            items.forEach(item -> csv.writeRecord(
                    fields.stream().map(field -> field.value().apply(item)).toList()));
        } catch (IOException neverOnText) {
            throw new UncheckedIOException(neverOnText);
        }
        return text.toString();
    }
}
