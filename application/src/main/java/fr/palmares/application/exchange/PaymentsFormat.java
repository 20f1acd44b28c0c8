package fr.palmares.application.exchange;

import java.util.List;

/** Reads payments and recoveries from a table ({@code payments.csv}). */
@FunctionalInterface
public interface PaymentsFormat {

    /** The lines in the document's order, or every error with its place; never throws on input. */
    Reading<List<MovementLine>> read(Document document);
}
