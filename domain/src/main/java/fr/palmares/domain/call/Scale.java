package fr.palmares.domain.call;

import java.math.BigDecimal;

/** Between which marks jurors choose, both included. */
public record Scale(BigDecimal lowest, BigDecimal highest) {

    private static final BigDecimal BOUND = BigDecimal.TEN.pow(6);

    /** @throws IllegalArgumentException unless 0 ≤ lowest &lt; highest ≤ 10<sup>6</sup> */
    public Scale {
        if (lowest.signum() < 0 || lowest.compareTo(highest) >= 0 || highest.compareTo(BOUND) > 0) {
            throw new IllegalArgumentException(
                    "a scale rises from 0 or more to at most " + BOUND + ", got " + lowest + ".." + highest);
        }
    }

    public boolean contains(BigDecimal mark) {
        return mark.compareTo(lowest) >= 0 && mark.compareTo(highest) <= 0;
    }

    @Override
    public String toString() {
        return lowest.toPlainString() + ".." + highest.toPlainString();
    }
}
