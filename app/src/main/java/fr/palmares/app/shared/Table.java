package fr.palmares.app.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows under headings. It takes the room it needs or, on a terminal, the room there is: texts then go on below, so
 * that nothing is cut off.
 */
public final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    public static Table headed(String... headings) {
        return new Table(List.of(headings));
    }

    public void add(String... cells) {
        rows.add(Arrays.stream(cells).map(Printable::line).map(String::strip).toList());
    }

    /** The table as lines of text, on a terminal no wider than that terminal. */
    public String on(Terminal terminal) {
        int[] widths = widths();
        terminal.width().ifPresent(room -> narrow(widths, room));
        StringBuilder text = new StringBuilder();
        String bold = terminal.colours() ? "\u001B[1m" : "";
        String plain = terminal.colours() ? "\u001B[0m" : "";
        text.append(bold)
                .append(String.join("\n", lines(headings, widths)))
                .append(plain)
                .append('\n');
        text.append(Arrays.stream(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)));
        rows.forEach(row -> lines(row, widths).forEach(line -> text.append('\n').append(line)));
        return text.toString();
    }

    private int[] widths() {
        return IntStream.range(0, headings.size())
                .map(column -> Math.max(
                        Printable.width(headings.get(column)),
                        rows.stream()
                                .mapToInt(row -> Printable.width(row.get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    /** Takes room from the widest column until all fit, or until none has any to give. */
    private void narrow(int[] widths, int room) {
        int gaps = GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() + gaps > room) {
            int widest = IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static List<String> lines(List<String> cells, int[] widths) {
        List<List<String>> columns = IntStream.range(0, cells.size())
                .mapToObj(column -> Wrapping.at(widths[column], cells.get(column)))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, height)
                .mapToObj(line -> line(columns, widths, line))
                .toList();
    }

    private static String line(List<List<String>> columns, int[] widths, int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns.size(); column++) {
            String cell =
                    line < columns.get(column).size() ? columns.get(column).get(line) : "";
            text.append(cell)
                    .append(" ".repeat(Math.max(0, widths[column] - Printable.width(cell))))
                    .append(GAP);
        }
        return text.toString().stripTrailing();
    }
}
