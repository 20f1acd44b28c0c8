package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.shared.Slug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** The keys of a call that say how marks become an order. */
record RankingKeys(Mapping keys) {

    private static final List<TieKey> USUAL = List.of(TieKey.AMOUNT, TieKey.RECEIVED, TieKey.NUMBER);

    Optional<Ranking> read() {
        keys.required("criteria", keys.get("criteria"));
        Mapping named = keys.names("criteria");
        List<Criterion> criteria = new ArrayList<>();
        if (keys.get("criteria").isPresent()) {
            named.keys().forEach(name -> criterion(named, name).ifPresent(criteria::add));
        }
        Aggregate aggregate = keys.value(
                        "aggregate", "not-an-aggregate", text -> CallMd.choice(text, Aggregate.values()))
                .orElse(Aggregate.MEAN);
        Optional<BigDecimal> threshold = keys.decimal("threshold");
        List<TieKey> ties = tieOrder();
        if (!keys.refusals().errors().isEmpty()) {
            return Optional.empty();
        }
        return keys.refusals()
                .guarded(
                        keys.place("criteria"),
                        "weights-sum-to-nothing",
                        () -> new Ranking(criteria, aggregate, threshold, ties));
    }

    private Optional<Criterion> criterion(Mapping named, String name) {
        Node place = named.place(name);
        Optional<Slug> id = Slug.parse(name);
        if (id.isEmpty()) {
            keys.refusals().add(place, "not-a-slug", name);
        }
        Mapping inside = Mapping.of(place, keys.refusals(), List.of("title", "scale", "weight", "threshold"));
        Optional<Scale> scale = inside.required("scale", scale(inside));
        Optional<BigDecimal> weight = inside.decimal("weight");
        Optional<BigDecimal> threshold = inside.decimal("threshold");
        if (id.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        return keys.refusals()
                .guarded(
                        inside.place("threshold"),
                        "criterion-off-scale",
                        () -> new Criterion(
                                new CriterionId(id.get()),
                                inside.text("title").orElse(name),
                                scale.get(),
                                weight.orElse(BigDecimal.ONE),
                                threshold));
    }

    private static Optional<Scale> scale(Mapping inside) {
        return inside.value("scale", "not-a-scale", text -> {
            String[] ends = text.split("\\.\\.", -1);
            return ends.length == 2
                    ? Written.decimal(ends[0])
                            .flatMap(lowest -> Written.decimal(ends[1])
                                    .filter(highest -> lowest.compareTo(highest) < 0)
                                    .map(highest -> new Scale(lowest, highest)))
                    : Optional.empty();
        });
    }

    private List<TieKey> tieOrder() {
        if (keys.get("tie-order").isEmpty()) {
            return USUAL;
        }
        List<TieKey> order = new ArrayList<>();
        Set<TieKey> seen = new HashSet<>();
        for (Node item : keys.items("tie-order")) {
            keys.read(item, "not-a-tie-key", text -> CallMd.choice(text, TieKey.values()))
                    .ifPresent(key -> {
                        if (seen.add(key)) {
                            order.add(key);
                        } else {
                            keys.refusals().add(item, "tie-key-twice");
                        }
                    });
        }
        return order;
    }
}
