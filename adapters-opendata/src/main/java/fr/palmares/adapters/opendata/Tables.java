package fr.palmares.adapters.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.palmares.application.exchange.ExportField;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables as CSV in UTF-8, by RFC 4180. */
final class Tables {

    private Tables() {}

    /** A table that begins with the names of its fields. What is written arrives with {@code flush}. */
    static CsvWriter begun(OutputStream out, char separator, List<ExportField> fields) {
        CsvWriter csv = plain(out, separator);
        csv.writeRecord(fields.stream().map(ExportField::name).toList());
        return csv;
    }

    static CsvWriter plain(OutputStream out, char separator) {
        return CsvWriter.builder().fieldSeparator(separator).build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
