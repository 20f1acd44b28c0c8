package fr.palmares.adapters.persistence.placeholder;

/** Gives the gates something to look at. */
public record Placeholder(String name) {}
