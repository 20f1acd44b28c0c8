package fr.palmares.domain.accompaniment;

/** Gives the gates something to look at. */
public record Placeholder(String name) {}
