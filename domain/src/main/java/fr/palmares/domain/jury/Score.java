package fr.palmares.domain.jury;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * What the marks of a proposal come to: its score, empty where nobody marked it; beside it the mean, the median and
 * the variance of the jurors' scores; and each threshold that it misses.
 */
public record Score(
        ProposalNumber proposal,
        Optional<Fraction> score,
        Spread spread,
        List<JurorScore> jurors,
        List<CriterionScore> criteria,
        boolean belowThreshold) {

    public Score {
        jurors = List.copyOf(jurors);
        criteria = List.copyOf(criteria);
    }

    /** Whether the proposal is marked and misses no threshold, neither its own nor a criterion's. */
    public boolean passes() {
        return score.isPresent() && !belowThreshold && criteria.stream().noneMatch(CriterionScore::belowThreshold);
    }

    /** Mean, median and population variance of the jurors' scores; 0 where there are none. */
    public record Spread(Fraction mean, Fraction median, Fraction variance) {}
}
