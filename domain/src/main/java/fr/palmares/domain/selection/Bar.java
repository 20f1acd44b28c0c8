package fr.palmares.domain.selection;

/** A ground, known before any rule runs, for which a proposal cannot be selected. */
public enum Bar {
    INELIGIBLE(Reason.INELIGIBLE),
    /** The aggregated score lies below the call's threshold. */
    BELOW_THRESHOLD(Reason.BELOW_THRESHOLD),
    /** One criterion's mark lies below that criterion's threshold. */
    BELOW_CRITERION(Reason.BELOW_THRESHOLD);

    private final Reason reason;

    Bar(Reason reason) {
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
