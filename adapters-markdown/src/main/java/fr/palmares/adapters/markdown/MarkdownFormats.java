package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.AdministrationsFormat;
import fr.palmares.application.exchange.ArticleFormat;

/** The way in to this module: the formats in which people hand documents in. */
public final class MarkdownFormats {

    private MarkdownFormats() {}

    /** Announcement articles, as Jekyll sites keep them. */
    public static ArticleFormat articles() {
        return new KramdownArticles();
    }

    /** Lists of administrations with their names over periods, as {@code administrations.csv}. */
    public static AdministrationsFormat administrations() {
        return new AdministrationsCsv();
    }
}
