package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.AwardLine;
import fr.palmares.application.exchange.AwardsFormat;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.util.List;

/**
 * Reads {@code awards.csv}: an award a line, with its agreement where one is signed. Separated by commas or by
 * semicolons, as the header says; amounts may be written as people write them.
 */
final class AwardsCsv implements AwardsFormat {

    static final List<String> COLUMNS = List.of(
            "laureate",
            "amount",
            "support",
            "beneficiaries",
            "reference",
            "conditions",
            "from",
            "until",
            "cost",
            "aid-register",
            "notified",
            "agreed",
            "published",
            "instalments");

    @Override
    public Reading<List<AwardLine>> read(Document document) {
        return SourceText.of(document)
                .fold(
                        text -> CsvTable.of(text.content(), new CsvTable.Columns(COLUMNS, COLUMNS.subList(0, 2)))
                                .fold(
                                        table -> new AwardLines(table.content()).read(),
                                        refused -> new Unreadable<>(refused.diagnostics())),
                        refused -> new Unreadable<>(refused.diagnostics()));
    }
}
