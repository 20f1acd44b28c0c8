package fr.palmares.adapters.web.accompaniment;

/** Gives the gates something to look at. */
public record Placeholder(String name) {}
