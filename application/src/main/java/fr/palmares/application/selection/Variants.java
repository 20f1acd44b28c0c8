package fr.palmares.application.selection;

import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.NamedVariant;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The problems that lie close to one: a juror less, a weight a tenth lower or higher, a twentieth less or more money.
 * Named {@code juror:J3}, {@code weight:impact:-10%}, {@code envelope:+5%}; the money of a call and of its tracks moves
 * together.
 */
record Variants(DecisionInputs inputs, Evaluation evaluation) {

    private static final Map<String, BigDecimal> WEIGHTS =
            Map.of("-10%", new BigDecimal("0.9"), "+10%", new BigDecimal("1.1"));
    private static final Map<String, BigDecimal> MONEY =
            Map.of("-5%", new BigDecimal("0.95"), "+5%", new BigDecimal("1.05"));
    private static final BigDecimal MOST = new BigDecimal("999999999999999");

    List<NamedVariant> all() {
        List<NamedVariant> all = new ArrayList<>();
        inputs.cards().stream()
                .map(Scorecard::juror)
                .distinct()
                .sorted()
                .forEach(juror -> all.add(withoutJuror(juror)));
        Ranking ranking = inputs.setup().ranking();
        for (Criterion criterion : ranking.criteria()) {
            WEIGHTS.keySet().stream().sorted().forEach(step -> all.add(weighted(criterion, step)));
        }
        if (hasEnvelope()) {
            MONEY.keySet().stream().sorted().forEach(step -> all.add(funded(step)));
        }
        return all;
    }

    private NamedVariant withoutJuror(JurorId juror) {
        DecisionInputs others = inputs.without(List.of(juror));
        return named("juror:" + juror, others, new Problems(others).evaluation());
    }

    private NamedVariant weighted(Criterion moved, String step) {
        Ranking ranking = inputs.setup().ranking();
        List<Criterion> criteria = ranking.criteria().stream()
                .map(it -> it.id().equals(moved.id()) ? weighted(it, WEIGHTS.getOrDefault(step, BigDecimal.ONE)) : it)
                .toList();
        Setup other = new Setup(
                new Ranking(criteria, ranking.aggregate(), ranking.threshold(), ranking.tieOrder()),
                inputs.setup().constraints(),
                inputs.setup().rule());
        return named(
                "weight:" + moved.id() + ":" + step,
                inputs.under(other),
                evaluation.weighted(other.ranking(), inputs.cards()));
    }

    private static Criterion weighted(Criterion it, BigDecimal factor) {
        return new Criterion(it.id(), it.title(), it.scale(), it.weight().multiply(factor), it.threshold());
    }

    private boolean hasEnvelope() {
        Constraints limits = inputs.setup().constraints();
        return limits.envelope().isPresent()
                || limits.tracks().stream().anyMatch(track -> track.envelope().isPresent());
    }

    private NamedVariant funded(String step) {
        BigDecimal factor = MONEY.getOrDefault(step, BigDecimal.ONE);
        Constraints limits = inputs.setup().constraints();
        Constraints other = new Constraints(
                limits.seats(),
                limits.envelope().map(money -> times(money, factor)),
                limits.tracks().stream()
                        .map(track -> new TrackLimit(
                                track.track(), track.seats(), track.envelope().map(money -> times(money, factor))))
                        .toList(),
                limits.quotas(),
                limits.themes(),
                limits.pairs(),
                limits.pins(),
                limits.tieOrder(),
                limits.reserve());
        return named(
                "envelope:" + step,
                inputs.under(new Setup(
                        inputs.setup().ranking(), other, inputs.setup().rule())),
                evaluation);
    }

    /** Down to the cent: a variant never has a cent that nobody gave. */
    private static Money times(Money money, BigDecimal factor) {
        BigDecimal amount = money.amount().multiply(factor).min(MOST);
        return new Money(amount.setScale(money.amount().scale(), RoundingMode.DOWN), money.currency());
    }

    private static NamedVariant named(String name, DecisionInputs inputs, Evaluation evaluation) {
        return new NamedVariant(name, new Problems(inputs).problem(evaluation));
    }
}
