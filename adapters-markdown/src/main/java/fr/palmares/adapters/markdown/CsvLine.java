package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a table, with the places of its cells in the text: what is quoted there is longer than its value. */
record CsvLine(String table, Places places, List<String> values, int start) {

    /** Several values in one cell: on lines of their own, or apart by a bar that nothing touches. */
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("\\R|(?<!\\S)\\|(?!\\S)");

    /** A cell's value without the spaces around it, and where the cell begins. */
    record Cell(String value, Position position) {}

    boolean holdsAnything() {
        return values.stream().anyMatch(value -> !Passage.strip(value).isEmpty());
    }

    /** The cell of a column; a line that ends before it has an empty one at its end. */
    Cell cell(int column) {
        String value = column < values.size() ? Passage.strip(values.get(column)) : "";
        return new Cell(value, places.at(startOf(column)));
    }

    /** The values that a cell lists, each at its place. */
    List<Cell> items(int column) {
        List<Cell> items = new ArrayList<>();
        if (column >= values.size()) {
            return items;
        }
        String value = values.get(column);
        Matcher between = BETWEEN_ITEMS.matcher(value);
        int from = 0;
        while (between.find()) {
            addItem(items, column, from, between.start());
            from = between.end();
        }
        addItem(items, column, from, value.length());
        return items;
    }

    private void addItem(List<Cell> items, int column, int from, int to) {
        String value = values.get(column);
        int start = from;
        while (start < to && Passage.isSpace(value.charAt(start))) {
            start++;
        }
        String item = Passage.strip(value.substring(start, to));
        if (!item.isEmpty()) {
            int cell = startOf(column);
            int before = isQuoted(cell) ? 1 + start + quotes(value, start) : start;
            items.add(new Cell(item, places.at(cell + before)));
        }
    }

    private int startOf(int column) {
        int at = start;
        for (int i = 0; i < Math.min(column, values.size()); i++) {
            at = endOf(i, at) + (i + 1 < values.size() ? 1 : 0);
        }
        return at;
    }

    private int endOf(int column, int from) {
        String value = values.get(column);
        return from + value.length() + (isQuoted(from) ? 2 + quotes(value, value.length()) : 0);
    }

    private boolean isQuoted(int cell) {
        return table.startsWith("\"", cell);
    }

    /** The quotation marks before a place in a value, each of which is written twice. */
    private static int quotes(String value, int end) {
        return (int) value.chars().limit(end).filter(c -> c == '"').count();
    }
}
