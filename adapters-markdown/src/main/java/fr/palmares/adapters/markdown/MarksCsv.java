package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.MarkLine;
import fr.palmares.application.exchange.MarksFormat;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads {@code marks.csv}: {@code juror,proposal,criterion,mark,on,comment}, a line for each mark; the last two columns
 * may be missing. Separated by commas or by semicolons, as the header says; a mark may have a comma for its point.
 */
final class MarksCsv implements MarksFormat {

    static final List<String> COLUMNS = List.of("juror", "proposal", "criterion", "mark", "on", "comment");

    @Override
    public Reading<List<MarkLine>> read(Document document, ZoneId zone) {
        return SourceText.of(document)
                .fold(text -> read(text.content(), zone), refused -> new Unreadable<>(refused.diagnostics()));
    }

    private static Reading<List<MarkLine>> read(String text, ZoneId zone) {
        return CsvTable.of(text, new CsvTable.Columns(COLUMNS, COLUMNS.subList(0, 4)))
                .fold(
                        table -> new MarkLines(table.content(), zone).read(),
                        refused -> new Unreadable<>(refused.diagnostics()));
    }
}
