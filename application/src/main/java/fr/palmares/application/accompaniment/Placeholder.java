package fr.palmares.application.accompaniment;

/** Gives the gates something to look at. */
public record Placeholder(String name) {}
