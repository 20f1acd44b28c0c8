package fr.palmares.adapters.markdown;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.MarkLine;
import fr.palmares.application.exchange.MarksFormat;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code marks.csv}: {@code juror,proposal,criterion,mark,comment}, a line for each mark. Separated by commas or
 * by semicolons, as the header says; a mark may have a comma for its point.
 */
final class MarksCsv implements MarksFormat {

    static final List<String> COLUMNS = List.of("juror", "proposal", "criterion", "mark", "comment");

    @Override
    public Reading<List<MarkLine>> read(Document document) {
        return SourceText.of(document)
                .fold(text -> read(text.content()), refused -> new Unreadable<>(refused.diagnostics()));
    }

    private static Reading<List<MarkLine>> read(String text) {
        char separator = AdministrationsCsv.separatorOf(text);
        Optional<Diagnostic> problem = CsvShape.problem(text, separator);
        if (problem.isPresent()) {
            return new Unreadable<>(List.of(problem.get()));
        }
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).forEach(records::add);
        } catch (CsvParseException e) {
            return refused("csv-unreadable", Optional.ofNullable(e.getMessage()).orElse(""));
        }
        List<String> header =
                records.get(0).getFields().stream().map(Passage::strip).toList();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                return refused("csv-unknown-column", column, String.join(", ", COLUMNS));
            }
        }
        if (!header.containsAll(COLUMNS.subList(0, 4))) {
            return refused("csv-missing-column", String.join(", ", COLUMNS.subList(0, 4)));
        }
        return new MarkLines(header, records.subList(1, records.size())).read();
    }

    private static Reading<List<MarkLine>> refused(String code, Object... arguments) {
        return new Unreadable<>(List.of(Diagnostic.error(Position.START, code, arguments)));
    }
}
