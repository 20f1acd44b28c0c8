package fr.palmares.domain.call.broken;

public class ShownForNoReason {}
