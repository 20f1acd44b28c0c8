package fr.palmares.domain.jury;

import fr.palmares.domain.shared.Fraction;

/** What one juror's marks of a proposal come to, weighted; exact. */
public record JurorScore(JurorId juror, Fraction score) {}
