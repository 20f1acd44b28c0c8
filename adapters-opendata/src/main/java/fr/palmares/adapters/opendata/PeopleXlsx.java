package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Sentences;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The table for people as a workbook: amounts are numbers, days are days, and a second sheet tells each column. */
final class PeopleXlsx implements ExportFormat {

    static final ExportKind KIND = new ExportKind(
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Optional.empty());

    private static final List<String> SHEETS = List.of("Lauréats et aides", "Dictionnaire");
    private static final Sentences FRENCH = Sentences.in(Locale.FRENCH);

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
        Workbook workbook =
                Workbook.begun(out, exported.call().title(), exported.edition().changedAt(), SHEETS);
        workbook.sheet(1, sheet -> writeRows(exported, sheet));
        workbook.sheet(2, sheet -> writeDictionary(exported, sheet));
        workbook.end();
    }

    private static void writeRows(Exported exported, Sheet sheet) throws IOException {
        sheet.heading(PeopleTable.fields().stream().map(ExportField::name).toList());
        PeopleRows.rows(
                exported,
                row -> sheet.row(PeopleTable.columns().stream()
                        .map(column -> column.cell().apply(row))
                        .toList()));
    }

    private static void writeDictionary(Exported exported, Sheet sheet) throws IOException {
        Publication publication = exported.edition().publication();
        sheet.heading(List.of("Colonne", "Ce qu’elle contient"));
        for (ExportField field : PeopleTable.fields()) {
            writeLine(sheet, field.name(), FRENCH.of(field.meaning()));
        }
        writeLine(sheet, "", publication.licence().name());
    }

    private static void writeLine(Sheet sheet, String name, String text) throws IOException {
        sheet.row(List.of(new Cell.Text(name), new Cell.Text(text)));
    }
}
