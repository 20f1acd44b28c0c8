package fr.palmares.adapters.opendata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.palmares.domain.administration.Siret;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Holds a table to a Table Schema and its custom checks, by the schema alone and nothing of the code that writes.
 * Sources: https://specs.frictionlessdata.io/table-schema/ and, for the checks, https://gitlab.com/validata-table
 */
record TableSchema(JsonNode schema) {

    /** What is wrong in a cell, or with two cells together; the header is row 1. */
    record CellError(int row, String column, String code) {}

    /** What is wrong with the header, and with each cell. */
    record Report(List<String> missing, List<String> extra, List<CellError> errors) {

        Map<String, Integer> counts() {
            Map<String, Integer> counts = new TreeMap<>();
            errors.forEach(error -> counts.merge(error.column() + ":" + error.code(), 1, Integer::sum));
            return counts;
        }

        boolean isClean() {
            return missing.isEmpty() && extra.isEmpty() && errors.isEmpty();
        }
    }

    static TableSchema of(String name) {
        return new TableSchema(Standards.json(name));
    }

    List<String> columns() {
        return schema.path("fields")
                .valueStream()
                .map(field -> field.path("name").asString())
                .toList();
    }

    Report check(String table) {
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(table).stream().toList();
        List<String> header = records.get(0).getFields();
        List<CellError> errors = new ArrayList<>();
        Map<String, Set<String>> seen = new TreeMap<>();
        for (int row = 1; row < records.size(); row++) {
            Row cells = new Row(header, records.get(row).getFields());
            for (JsonNode field : schema.path("fields")) {
                checkCell(row + 1, field, cells, seen, errors);
            }
            for (JsonNode check : schema.path("custom_checks")) {
                checkRow(row + 1, check, cells, errors);
            }
        }
        return new Report(without(columns(), header), without(header, columns()), errors);
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(name -> !some.contains(name)).toList();
    }

    /** The cells of a row by their columns. */
    private record Row(List<String> header, List<String> cells) {

        boolean has(String column) {
            return header.contains(column);
        }

        String cell(String column) {
            int index = header.indexOf(column);
            return index < 0 || index >= cells.size() ? "" : cells.get(index);
        }
    }

    private static void checkCell(
            int row, JsonNode field, Row cells, Map<String, Set<String>> seen, List<CellError> errors) {
        String column = field.path("name").asString();
        if (!cells.has(column)) {
            return;
        }
        CellRules rules = new CellRules(field);
        String cell = cells.cell(column);
        rules.wrong(cell).forEach(code -> errors.add(new CellError(row, column, code)));
        boolean unique = field.at("/constraints/unique").asBoolean(false);
        if (unique && !seen.computeIfAbsent(column, any -> new HashSet<>()).add(cell)) {
            errors.add(new CellError(row, column, "unique"));
        }
    }

    private static void checkRow(int row, JsonNode check, Row cells, List<CellError> errors) {
        JsonNode params = check.path("params");
        if (check.path("name").asString().equals("french-siret-value")) {
            String column = params.path("column").asString();
            String cell = cells.cell(column);
            if (!cell.isEmpty() && Siret.parse(cell).isEmpty()) {
                errors.add(new CellError(row, column, "french-siret-value"));
            }
        } else {
            String one = params.path("column1").asString();
            String other = params.path("column2").asString();
            if (cells.cell(one).isEmpty() && cells.cell(other).isEmpty()) {
                errors.add(
                        new CellError(row, one + "|" + other, check.path("name").asString()));
            }
        }
    }
}
