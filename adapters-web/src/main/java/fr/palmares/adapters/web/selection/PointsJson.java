package fr.palmares.adapters.web.selection;

import fr.palmares.domain.shared.Fraction;
import java.util.Optional;

/** A number of points: a decimal and, where that does not end, the exact fraction beside it. */
record PointsJson(String points, Optional<String> fraction) {

    private static final int DIGITS = 6;

    static PointsJson of(Fraction exact) {
        return new PointsJson(decimal(exact), endless(exact));
    }

    static String decimal(Fraction exact) {
        return exact.decimal().orElseGet(() -> exact.rounded(DIGITS)).toPlainString();
    }

    static Optional<String> endless(Fraction exact) {
        return exact.decimal().isPresent() ? Optional.empty() : Optional.of(exact.toString());
    }
}
