package fr.palmares.domain.call;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * How marks become an order: the criteria, how jurors are put together, the threshold on the score, and what decides
 * between equals.
 */
public record Ranking(
        List<Criterion> criteria, Aggregate aggregate, Optional<BigDecimal> threshold, List<TieKey> tieOrder) {

    /**
     * Copies and checks what the call declares.
     *
     * @throws IllegalArgumentException without a weight above 0, for a criterion named twice, a key of ties named twice
     */
    public Ranking {
        criteria = List.copyOf(criteria);
        tieOrder = List.copyOf(tieOrder);
        if (criteria.stream().noneMatch(criterion -> criterion.weight().signum() > 0)) {
            throw new IllegalArgumentException("the weights of a call sum to more than 0");
        }
        if (criteria.stream().map(Criterion::id).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("a call names each criterion once");
        }
        if (new LinkedHashSet<>(tieOrder).size() < tieOrder.size()) {
            throw new IllegalArgumentException("the tie order names each key once, got " + tieOrder);
        }
    }

    public Optional<Criterion> criterion(CriterionId id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }
}
