package fr.palmares.domain.call;

/** How the jurors' weighted marks of one proposal become its score. */
public enum Aggregate {
    MEAN,
    MEDIAN
}
