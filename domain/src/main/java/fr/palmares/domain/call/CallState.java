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
    CANCELLED
}
