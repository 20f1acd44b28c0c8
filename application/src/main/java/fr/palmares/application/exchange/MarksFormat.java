package fr.palmares.application.exchange;

import java.time.ZoneId;
import java.util.List;

/** Reads marks from a table ({@code marks.csv}); see {@code MarksFormatContract}. */
@FunctionalInterface
public interface MarksFormat {

    /**
     * The lines in the document's order, or every error with its place; never throws on input.
     *
     * @param zone of the instants that are given without one
     */
    Reading<List<MarkLine>> read(Document document, ZoneId zone);
}
