package fr.palmares.application.exchange;

import java.util.List;

/** Reads marks from a table ({@code marks.csv}); see {@code MarksFormatContract}. */
@FunctionalInterface
public interface MarksFormat {

    /** The lines in the document's order, or every error with its place; never throws on input. */
    Reading<List<MarkLine>> read(Document document);
}
