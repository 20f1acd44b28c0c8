package fr.palmares.adapters.opendata;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A sheet of a workbook, row by row; its first row stays in sight. */
final class Sheet {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LETTERS = 26;
    private static final int FLUSHED_EVERY = 500;

    private final Xml xml;
    private int row;

    private Sheet(Xml xml) {
        this.xml = xml;
    }

    /** Writes rows. */
    @FunctionalInterface
    interface Rows {

        void write(Sheet sheet) throws IOException;
    }

    static void write(Xml xml, Rows rows) throws IOException {
        xml.element(
                "sheetViews",
                views -> views.element(
                        "sheetView",
                        view -> view.empty(
                                "pane",
                                "ySplit",
                                "1",
                                "topLeftCell",
                                "A2",
                                "activePane",
                                "bottomLeft",
                                "state",
                                "frozen"),
                        "workbookViewId",
                        "0"));
        xml.element("sheetData", data -> rows.write(new Sheet(data)));
    }

    void heading(List<String> names) throws IOException {
        row(names.stream().<Cell>map(Cell.Text::new).toList(), Styles.HEADING);
    }

    void row(List<Cell> cells) throws IOException {
        row(cells, Styles.PLAIN);
    }

    private void row(List<Cell> cells, Styles style) throws IOException {
        row++;
        xml.element(
                "row",
                line -> {
                    for (int column = 0; column < cells.size(); column++) {
                        write(cells.get(column), name(column) + row, style);
                    }
                },
                "r",
                Integer.toString(row));
        if (row % FLUSHED_EVERY == 0) {
            xml.flush();
        }
    }

    private void write(Cell cell, String place, Styles style) throws IOException {
        if (cell instanceof Cell.Figure number) {
            number(number.number(), Styles.of(number.number()), place);
        } else if (cell instanceof Cell.Day day) {
            number(BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day.day())), Styles.DAY, place);
        } else if (!((Cell.Text) cell).text().isEmpty()) {
            text(((Cell.Text) cell).text(), style, place);
        }
    }

    private void number(BigDecimal number, Styles style, String place) throws IOException {
        xml.element("c", cell -> cell.text("v", number.toPlainString()), "r", place, "s", style.index());
    }

    /** Words stand in the cell itself and are said to be words: no spreadsheet takes them for a formula. */
    private void text(String text, Styles style, String place) throws IOException {
        xml.element(
                "c",
                cell -> cell.element("is", words -> words.text("t", text, "xml:space", "preserve")),
                "r",
                place,
                "s",
                style.index(),
                "t",
                "inlineStr");
    }

    /** The name of a column counted from 0: A, B, … Z, AA. */
    static String name(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : name(column / LETTERS - 1) + last;
    }
}
