package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads {@code proposals.csv}: a proposal a line, its columns {@link ProposalFields#ALL} in any order. Separated by
 * commas or by semicolons, as the header says; several themes or gains stand on lines of their own within the cell, or
 * apart by a bar between spaces. Lines that are empty but for separators, as spreadsheets leave them, are none.
 */
final class ProposalsCsv implements ProposalsFormat {

    private static final CsvTable.Columns COLUMNS = new CsvTable.Columns(ProposalFields.ALL, ProposalFields.REQUIRED);

    @Override
    public Reading<List<ProposalDocument>> read(Document document, ZoneId zone) {
        return SourceText.of(document)
                .fold(
                        text -> CsvTable.of(text.content(), COLUMNS)
                                .fold(
                                        table -> read(table.content(), zone),
                                        refused -> new Unreadable<>(refused.diagnostics())),
                        refused -> new Unreadable<>(refused.diagnostics()));
    }

    private static Reading<List<ProposalDocument>> read(CsvTable table, ZoneId zone) {
        ManyProposals proposals = new ManyProposals("csv-value-missing", zone);
        for (CsvLine line : table.lines()) {
            if (proposals.full()) {
                proposals.errors().add(line.cell(0).position(), "too-many-proposals", ManyProposals.MOST);
                break;
            }
            proposals.add(ManyProposals.fields(node(table.header(), line)));
        }
        return proposals.read();
    }

    private static Node node(List<String> header, CsvLine line) {
        Map<Node, Node> entries = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            CsvLine.Cell cell = line.cell(column);
            boolean listing = name.equals("themes") || name.equals("gains");
            entries.put(
                    PlacedNodes.text(name, cell.position()),
                    listing ? list(line, column) : PlacedNodes.text(cell.value(), cell.position()));
        }
        return PlacedNodes.mapping(entries, line.cell(0).position());
    }

    private static Node list(CsvLine line, int column) {
        List<Node> items = line.items(column).stream()
                .map(item -> PlacedNodes.text(item.value(), item.position()))
                .toList();
        return PlacedNodes.list(items, line.cell(column).position());
    }
}
