package fr.palmares.adapters.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds, with its type, which a workbook keeps. */
sealed interface Cell {

    Cell EMPTY = new Text("");

    /** Words. */
    record Text(String text) implements Cell {}

    /** A number with all its decimals. */
    record Figure(BigDecimal number) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}
}
