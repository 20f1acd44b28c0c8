package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Fraction;
import java.util.Optional;

/**
 * The threshold that an aggregated score must reach, and the highest that it can: what a distance in points respects.
 */
public record Scoring(Optional<Fraction> threshold, Optional<Fraction> highest) {

    public static final Scoring OPEN = new Scoring(Optional.empty(), Optional.empty());
}
