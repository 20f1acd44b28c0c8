package fr.palmares.adapters.persistence;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.call.TieKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The part of a {@link SpecificationText} that tells how marks become an order; decimals are texts, to be exact. */
record RankingText(List<CriterionText> criteria, String aggregate, Optional<String> threshold, List<String> tieOrder) {

    static RankingText of(Ranking ranking) {
        return new RankingText(
                ranking.criteria().stream().map(CriterionText::of).toList(),
                ranking.aggregate().name(),
                ranking.threshold().map(BigDecimal::toString),
                ranking.tieOrder().stream().map(TieKey::name).toList());
    }

    Ranking ranking() {
        return new Ranking(
                criteria.stream().map(CriterionText::criterion).toList(),
                Aggregate.valueOf(aggregate),
                threshold.map(BigDecimal::new),
                tieOrder.stream().map(TieKey::valueOf).toList());
    }

    record CriterionText(
            String id, String title, String lowest, String highest, String weight, Optional<String> threshold) {

        static CriterionText of(Criterion criterion) {
            return new CriterionText(
                    criterion.id().toString(),
                    criterion.title(),
                    criterion.scale().lowest().toString(),
                    criterion.scale().highest().toString(),
                    criterion.weight().toString(),
                    criterion.threshold().map(BigDecimal::toString));
        }

        Criterion criterion() {
            return new Criterion(
                    CriterionId.of(id),
                    title,
                    new Scale(new BigDecimal(lowest), new BigDecimal(highest)),
                    new BigDecimal(weight),
                    threshold.map(BigDecimal::new));
        }
    }
}
