package fr.palmares.adapters.markdown;

/** Gives the gates something to look at. */
public record Placeholder(String name) {}
