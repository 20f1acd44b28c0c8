package fr.palmares.domain.jury;

import fr.palmares.domain.shared.Fraction;
import java.util.Optional;

/**
 * What the marks of a proposal mean to a selection: its score, empty where nobody marked it, and whether it or one of
 * its criteria misses a threshold.
 */
public record Judgement(Optional<Fraction> score, boolean belowThreshold, boolean belowCriterion) {

    public static Judgement of(Score score) {
        return new Judgement(
                score.score(),
                score.belowThreshold(),
                score.criteria().stream().anyMatch(CriterionScore::belowThreshold));
    }
}
