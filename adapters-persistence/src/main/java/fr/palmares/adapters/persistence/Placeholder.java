package fr.palmares.adapters.persistence;

/** Gives the gates something to look at. */
public record Placeholder(String name) {}
