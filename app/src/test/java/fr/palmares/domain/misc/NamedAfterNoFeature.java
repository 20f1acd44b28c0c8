package fr.palmares.domain.misc;

public record NamedAfterNoFeature() {}
