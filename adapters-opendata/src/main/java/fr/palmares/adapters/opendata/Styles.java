package fr.palmares.adapters.opendata;

import java.io.IOException;
import java.math.BigDecimal;

/** How a workbook shows what a cell holds: the index of its format. */
enum Styles {
    PLAIN("0", "0"),
    HEADING("1", "0"),
    WHOLE("2", "1"),
    AMOUNT("3", "4"),
    DAY("4", "14");

    private final String index;

    /** The number of a format that every spreadsheet knows. Source: ECMA-376-1, 18.8.30. */
    private final String format;

    Styles(String index, String format) {
        this.index = index;
        this.format = format;
    }

    String index() {
        return index;
    }

    static Styles of(BigDecimal number) {
        return number.scale() > 0 ? AMOUNT : WHOLE;
    }

    static void write(Xml xml) throws IOException {
        xml.element("fonts", fonts -> {
            fonts.element("font", font -> font.empty("sz", "val", "11").empty("name", "val", "Calibri"));
            fonts.element(
                    "font", font -> font.empty("b").empty("sz", "val", "11").empty("name", "val", "Calibri"));
        });
        xml.element("fills", fills -> {
            fills.element("fill", fill -> fill.empty("patternFill", "patternType", "none"));
            fills.element("fill", fill -> fill.empty("patternFill", "patternType", "gray125"));
        });
        xml.element("borders", borders -> borders.empty("border"));
        xml.element("cellStyleXfs", formats -> formats.empty("xf"));
        xml.element("cellXfs", formats -> {
            for (Styles style : values()) {
                String font = style == HEADING ? "1" : "0";
                formats.empty(
                        "xf", "numFmtId", style.format, "fontId", font, "applyNumberFormat", "1", "applyFont", "1");
            }
        });
    }
}
