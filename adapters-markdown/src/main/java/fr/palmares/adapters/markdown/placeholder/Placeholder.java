package fr.palmares.adapters.markdown.placeholder;

/** Gives the gates something to look at. */
public record Placeholder(String name) {}
