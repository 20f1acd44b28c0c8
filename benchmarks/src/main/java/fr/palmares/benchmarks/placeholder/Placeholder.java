package fr.palmares.benchmarks.placeholder;

/** Gives the gates something to look at. */
public record Placeholder(String name) {}
