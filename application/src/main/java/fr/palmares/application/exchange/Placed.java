package fr.palmares.application.exchange;

/** Something read, and where it stands in its document. */
public record Placed<T>(T value, Position position) {}
