package fr.palmares.domain.selection;

import java.util.Locale;

/** Why a proposal has the verdict it has: a closed list of public, stable codes. */
public enum Reason {
    INELIGIBLE,
    BELOW_THRESHOLD,
    EXCLUDED,
    MUST_HAVE,
    INCOMPATIBLE,
    ADMINISTRATION_QUOTA,
    PARENT_QUOTA,
    THEME_MAXIMUM,
    THEME_MINIMUM,
    TRACK_SEATS,
    TRACK_ENVELOPE,
    SEATS,
    SEATS_MINIMUM,
    ENVELOPE,
    /** Of the ranking rules: the list was full, or the money spent, before its turn came. */
    RANKED_BELOW_CUT,
    /** Of the exact rule: no single limit keeps it out; the better lists simply do without it. */
    NOT_IN_OPTIMUM;

    /** The code as programs know it, such as {@code track-seats}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
