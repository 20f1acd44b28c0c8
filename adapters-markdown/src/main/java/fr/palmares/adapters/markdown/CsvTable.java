package fr.palmares.adapters.markdown;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table whose columns are known, with the exact place of every cell; separated as its header says. */
final class CsvTable {

    private final String text;
    private final Places places;
    private final List<String> header;
    private final List<CsvRecord> records;

    private CsvTable(String text, Places places, List<String> header, List<CsvRecord> records) {
        this.text = text;
        this.places = places;
        this.header = header;
        this.records = records;
    }

    /** The columns that a table may have, of which the required ones must be there. */
    record Columns(List<String> known, List<String> required) {}

    static Reading<CsvTable> of(String text, Columns columns) {
        char separator = AdministrationsCsv.separatorOf(text);
        Optional<Diagnostic> problem = CsvShape.problem(text, separator);
        if (problem.isPresent()) {
            return new Unreadable<>(List.of(problem.get()));
        }
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException e) {
            String why = Optional.ofNullable(e.getMessage()).orElse("");
            return new Unreadable<>(List.of(Diagnostic.error(Position.START, "csv-unreadable", why)));
        }
        List<String> header =
                records.get(0).getFields().stream().map(Passage::strip).toList();
        CsvTable table = new CsvTable(text, Places.in(text), header, records.subList(1, records.size()));
        ToldErrors errors = table.wrongColumns(columns, table.line(records.get(0)));
        return errors.none() ? new Readable<>(table, List.of()) : new Unreadable<>(errors.all());
    }

    private ToldErrors wrongColumns(Columns columns, CsvLine headings) {
        ToldErrors errors = new ToldErrors();
        Set<String> before = new HashSet<>();
        for (int index = 0; index < header.size(); index++) {
            String name = header.get(index);
            Position position = headings.cell(index).position();
            if (!columns.known().contains(name)) {
                String all = String.join(", ", columns.known());
                errors.add(position, "csv-unknown-column", name, all, Nearest.to(name, columns.known()));
            } else if (!before.add(name)) {
                errors.add(position, "csv-column-twice", name);
            }
        }
        List<String> missing = columns.required().stream()
                .filter(column -> !before.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            errors.add(Position.START, "csv-missing-column", String.join(", ", missing));
        }
        return errors;
    }

    /** The columns, in the order of the table. */
    List<String> header() {
        return header;
    }

    /** The lines below the header that hold anything at all. */
    List<CsvLine> lines() {
        return records.stream().map(this::line).filter(CsvLine::holdsAnything).toList();
    }

    private CsvLine line(CsvRecord record) {
        return new CsvLine(text, places, record.getFields(), places.start(record.getStartingLineNumber()));
    }
}
