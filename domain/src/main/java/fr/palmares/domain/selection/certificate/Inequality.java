package fr.palmares.domain.selection.certificate;

import java.math.BigInteger;
import java.util.Map;

/** A limit in numbers: what its members weigh, summed over a list, is at most so much. A minimum counts backwards. */
record Inequality(String name, Map<Integer, BigInteger> weights, BigInteger most) {

    boolean holds(boolean[] list) {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Integer, BigInteger> member : weights.entrySet()) {
            sum = list[member.getKey()] ? sum.add(member.getValue()) : sum;
        }
        return sum.compareTo(most) <= 0;
    }
}
