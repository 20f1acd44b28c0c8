package fr.palmares.beside;

public record BelongsNowhere() {}
