package fr.palmares.adapters.persistence.broken;

public record IsKnown() {}
