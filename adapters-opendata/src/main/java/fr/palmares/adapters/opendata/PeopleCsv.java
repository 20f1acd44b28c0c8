package fr.palmares.adapters.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.shared.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The table for people, as a French spreadsheet opens it by a double click: UTF-8 that says so, semicolons, commas in
 * numbers, no cell that is a formula.
 */
final class PeopleCsv implements ExportFormat {

    static final ExportKind KIND = new ExportKind("csv", "text/csv; charset=utf-8", "csv", Optional.empty());

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public ExportKind kind() {
        return KIND;
    }

    @Override
    public List<ExportField> fields() {
        return PeopleTable.fields();
    }

    @Override
    public void write(Exported exported, OutputStream out, Consumer<Sentence> leftOut) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = Tables.begun(out, ';', fields());
        PeopleRows.rows(
                exported,
                row -> csv.writeRecord(PeopleTable.columns().stream()
                        .map(column -> text(column.cell().apply(row)))
                        .toList()));
        csv.flush();
    }

    /** A number keeps its sign: it is no text, and no spreadsheet computes with it but as a number. */
    private static String text(Cell cell) {
        if (cell instanceof Cell.Figure number) {
            return number.number().toPlainString().replace('.', ',');
        }
        return cell instanceof Cell.Day day ? day.day().toString() : Harmless.text(((Cell.Text) cell).text());
    }
}
