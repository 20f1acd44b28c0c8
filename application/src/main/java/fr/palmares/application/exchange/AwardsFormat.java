package fr.palmares.application.exchange;

import java.util.List;

/** Reads awards with their agreements from a table ({@code awards.csv}). */
@FunctionalInterface
public interface AwardsFormat {

    /** The lines in the document's order, or every error with its place; never throws on input. */
    Reading<List<AwardLine>> read(Document document);
}
