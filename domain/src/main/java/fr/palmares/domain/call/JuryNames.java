package fr.palmares.domain.call;

/** Whether the names of the jurors are told to the public. */
public enum JuryNames {
    PUBLIC,
    PRIVATE
}
