package fr.palmares.adapters.web.placeholder;

/** Gives the gates something to look at. */
public record Placeholder(String name) {}
