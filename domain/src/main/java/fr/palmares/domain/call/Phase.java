package fr.palmares.domain.call;

/** Where the dates of a call put it at an instant: not open yet, open to proposals, or closed. */
public enum Phase {
    UPCOMING,
    OPEN,
    CLOSED
}
