package fr.palmares.domain.jury;

import fr.palmares.domain.shared.Fraction;

/**
 * How far one juror marks from the mean of those who can be compared, over so many proposals: points above 0 where
 * generous, below 0 where severe; exact.
 */
public record Severity(JurorId juror, int proposals, Fraction points) {}
