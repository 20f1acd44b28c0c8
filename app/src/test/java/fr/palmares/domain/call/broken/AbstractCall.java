package fr.palmares.domain.call.broken;

public interface AbstractCall {}
