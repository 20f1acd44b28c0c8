package fr.palmares.domain.call.broken;

import fr.palmares.application.jury.broken.DependsOnCall;

public record CallImpl(DependsOnCall judged) {}
