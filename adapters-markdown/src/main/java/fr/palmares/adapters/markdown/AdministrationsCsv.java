package fr.palmares.adapters.markdown;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.palmares.application.exchange.AdministrationsFormat;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code administrations.csv}: {@code id,name,acronym,from,until,parent,siret}, one line for each name and
 * period, the lines of one body together or apart. Separated by commas or, as spreadsheets in France do, by semicolons.
 */
final class AdministrationsCsv implements AdministrationsFormat {

    static final List<String> COLUMNS = List.of("id", "name", "acronym", "from", "until", "parent", "siret");

    @Override
    public Reading<List<Listed>> read(Document document) {
        return SourceText.of(document)
                .fold(text -> read(text.content()), refused -> new Unreadable<>(refused.diagnostics()));
    }

    private static Reading<List<Listed>> read(String text) {
        char separator = separatorOf(text);
        Optional<Diagnostic> problem = CsvShape.problem(text, separator);
        if (problem.isPresent()) {
            return new Unreadable<>(List.of(problem.get()));
        }
        List<NamedCsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text).forEach(records::add);
        } catch (CsvParseException e) {
            return refused(
                    Position.START,
                    "csv-unreadable",
                    Optional.ofNullable(e.getMessage()).orElse(""));
        }
        if (records.isEmpty()) {
            return refused(Position.START, "csv-empty");
        }
        List<String> header = records.get(0).getHeader();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                String all = String.join(", ", COLUMNS);
                return refused(Position.START, "csv-unknown-column", column, all, Nearest.to(column, COLUMNS));
            }
        }
        if (!header.containsAll(List.of("id", "name"))) {
            return refused(Position.START, "csv-missing-column", "id, name");
        }
        return new AdministrationLines(records).read();
    }

    static char separatorOf(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static Reading<List<Listed>> refused(Position position, String code, Object... arguments) {
        return new Unreadable<>(List.of(Diagnostic.error(position, code, arguments)));
    }
}
