package fr.palmares.domain.call;

/** What decides between equals, in the order that the call declares: less money, earlier reception, smaller number. */
public enum TieKey {
    AMOUNT,
    RECEIVED,
    NUMBER
}
