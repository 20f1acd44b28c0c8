package fr.palmares.domain.selection.certificate;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tree must exclude: a list within the limits that gains so much.
 *
 * @param gains of each candidate
 * @param needed what a better list gains at least
 */
record Aim(List<BigInteger> gains, BigInteger needed, Map<String, Inequality> limits) {

    Optional<Inequality> limit(String name) {
        return Optional.ofNullable(limits.get(name));
    }
}
