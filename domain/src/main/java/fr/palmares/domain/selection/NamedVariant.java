package fr.palmares.domain.selection;

/** A problem with one thing changed, and the name of what was changed. */
public record NamedVariant(String name, SelectionProblem problem) {}
