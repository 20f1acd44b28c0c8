package fr.palmares.domain.jury;

import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.shared.Fraction;
import java.util.Optional;

/**
 * What the jurors' marks of a proposal come to on one criterion; exact. Empty where nobody marked it, which misses a
 * threshold if there is one.
 */
public record CriterionScore(CriterionId criterion, Optional<Fraction> score, boolean belowThreshold) {}
