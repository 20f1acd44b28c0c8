package fr.palmares.domain.funding;

/** What an award consists of: money, or work that stands beside it and outside the envelope. */
public enum Support {
    CASH,
    IN_KIND
}
