package fr.palmares.adapters.markdown;

import fr.palmares.application.selection.Setup;
import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.selection.Constraints;
import java.util.List;
import java.util.Optional;

/** The rules that a decision was computed by. */
record RulesText(
        List<CriterionText> criteria,
        String aggregate,
        Optional<String> threshold,
        List<String> tieOrder,
        ConstraintsText constraints,
        String rule,
        int reserve) {

    static RulesText of(Setup setup) {
        Ranking ranking = setup.ranking();
        Constraints constraints = setup.constraints();
        return new RulesText(
                ranking.criteria().stream().map(CriterionText::of).toList(),
                Exact.code(ranking.aggregate()),
                ranking.threshold().map(Exact::text),
                constraints.tieOrder().stream().map(Exact::code).toList(),
                ConstraintsText.of(constraints),
                setup.rule().toString(),
                constraints.reserve());
    }

    Setup setup() {
        List<TieKey> ties =
                tieOrder.stream().map(key -> Exact.choice(TieKey.class, key)).toList();
        Ranking ranking = new Ranking(
                criteria.stream().map(CriterionText::criterion).toList(),
                Exact.choice(Aggregate.class, aggregate),
                threshold.map(Exact::decimal),
                ties);
        return new Setup(ranking, constraints.constraints(ties, reserve), RuleId.of(rule));
    }

    record CriterionText(
            String id, String title, String lowest, String highest, String weight, Optional<String> threshold) {

        static CriterionText of(Criterion criterion) {
            return new CriterionText(
                    criterion.id().toString(),
                    criterion.title(),
                    Exact.text(criterion.scale().lowest()),
                    Exact.text(criterion.scale().highest()),
                    Exact.text(criterion.weight()),
                    criterion.threshold().map(Exact::text));
        }

        Criterion criterion() {
            return new Criterion(
                    CriterionId.of(id),
                    title,
                    new Scale(Exact.decimal(lowest), Exact.decimal(highest)),
                    Exact.decimal(weight),
                    threshold.map(Exact::decimal));
        }
    }
}
