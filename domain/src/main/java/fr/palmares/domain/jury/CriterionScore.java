package fr.palmares.domain.jury;

import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.shared.Fraction;

/** What the jurors' marks of a proposal come to on one criterion; exact. */
public record CriterionScore(CriterionId criterion, Fraction score, boolean belowThreshold) {}
