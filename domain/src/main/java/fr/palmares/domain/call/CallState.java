package fr.palmares.domain.call;

/**
 * Where a call stands. Whether a published call is upcoming, open or closed follows from its dates and is never
 * stored.
 */
public enum CallState {
    DRAFT,
    PUBLISHED,
    DECIDED,
    ANNOUNCED,
    COMPLETED,
    CANCELLED;

    /**
     * Whether that state may follow: step by step, a decision again, or cancellation of what was published and is not
     * announced.
     */
    public boolean leadsTo(CallState next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == DECIDED || next == CANCELLED;
            case DECIDED -> next == DECIDED || next == ANNOUNCED || next == CANCELLED;
            case ANNOUNCED -> next == ANNOUNCED || next == COMPLETED;
            case COMPLETED, CANCELLED -> false;
        };
    }
}
