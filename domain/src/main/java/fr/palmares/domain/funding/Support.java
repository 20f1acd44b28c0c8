package fr.palmares.domain.funding;

import java.util.Locale;

/** What an award consists of: money, or work that stands beside it and outside the envelope. */
public enum Support {
    CASH,
    IN_KIND;

    /** How files and programs write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
