package fr.palmares.domain.jury;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
    public record Spread(Fraction mean, Fraction median, Fraction variance) {

        static final Spread NONE = new Spread(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

        /** The standard deviation, rounded to so many digits behind the point; for showing only. */
        public BigDecimal deviation(int digits) {
            return new BigDecimal(variance.numerator())
                    .divide(new BigDecimal(variance.denominator()), MathContext.DECIMAL64)
                    .sqrt(MathContext.DECIMAL64)
                    .setScale(digits, RoundingMode.HALF_UP);
        }
    }
}
