package fr.palmares.domain.call;

import fr.palmares.domain.shared.Folding;
import java.math.BigDecimal;
import java.util.Optional;

/** What jurors mark, on which scale, how much it counts, and below which aggregated mark a proposal falls out. */
public record Criterion(CriterionId id, String title, Scale scale, BigDecimal weight, Optional<BigDecimal> threshold) {

    private static final BigDecimal HEAVIEST = BigDecimal.TEN.pow(6);

    /**
     * Checks what the call declares.
     *
     * @throws IllegalArgumentException for a blank title, a weight below 0 or above 10<sup>6</sup>, a threshold off the
     *     scale
     */
    public Criterion {
        title = Folding.written(title).strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("criterion " + id + " has no title");
        }
        if (weight.signum() < 0 || weight.compareTo(HEAVIEST) > 0) {
            throw new IllegalArgumentException(
                    "the weight of " + id + " lies between 0 and " + HEAVIEST + ", got " + weight);
        }
        if (threshold.isPresent() && !scale.contains(threshold.get())) {
            throw new IllegalArgumentException(
                    "the threshold of " + id + " lies on its scale " + scale + ", got " + threshold.get());
        }
    }
}
