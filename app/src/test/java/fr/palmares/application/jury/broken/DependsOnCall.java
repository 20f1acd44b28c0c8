package fr.palmares.application.jury.broken;

import fr.palmares.domain.call.broken.AbstractCall;

public record DependsOnCall(AbstractCall call) {}
