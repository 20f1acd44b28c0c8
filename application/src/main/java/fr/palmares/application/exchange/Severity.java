package fr.palmares.application.exchange;

import java.util.Locale;

/** How much a diagnostic matters: an error refuses the document, a warning refuses it only in strict mode. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
