package fr.palmares.domain.selection;

import java.util.Locale;

/** Where a candidate stands after a selection. */
public enum Standing {
    SELECTED,
    RESERVE,
    NOT_SELECTED;

    /** The code as programs know it, such as {@code not-selected}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
