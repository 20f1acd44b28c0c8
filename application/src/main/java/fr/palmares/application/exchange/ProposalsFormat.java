package fr.palmares.application.exchange;

import java.time.ZoneId;
import java.util.List;

/**
 * Reads proposals: one from a Markdown file, several from a table (CSV) or a JSON document, told by the name's end.
 *
 * <p>See {@code ProposalsFormatContract} for what every one must honour.
 */
@FunctionalInterface
public interface ProposalsFormat {

    /** The proposals in the document's order, or every error; an instant without offset is in the zone. */
    Reading<List<ProposalDocument>> read(Document document, ZoneId zone);
}
