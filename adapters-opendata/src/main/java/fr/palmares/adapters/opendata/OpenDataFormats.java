package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.LinkedGrants;
import java.util.List;

/** The way in to this module: every form in which the record of a call is given away. */
public final class OpenDataFormats {

    private OpenDataFormats() {}

    /** One line for each form; the order is that of lists and catalogues. */
    public static List<ExportFormat> all() {
        return List.of(
                new Scdl(),
                new AidScheme(),
                new Giving(),
                new Catalogue(),
                new Feed(),
                new Pabulib(),
                new PeopleCsv(),
                new PeopleXlsx());
    }

    /** The awards of a laureate for the machines that read its page. */
    public static LinkedGrants linkedGrants() {
        return new SchemaOrgGrants();
    }
}
