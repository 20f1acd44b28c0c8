package fr.palmares.application.selection;

import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.Judgement;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.MarkSums;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.NamedVariant;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The problems that lie close to one: a juror less, a weight a tenth lower or higher, a twentieth less or more money.
 * Named {@code juror:J3}, {@code weight:impact:-10%}, {@code envelope:+5%}; the money of a call and of its tracks moves
 * together.
 */
final class Variants {

    private static final Map<String, BigDecimal> WEIGHTS =
            Map.of("-10%", new BigDecimal("0.9"), "+10%", new BigDecimal("1.1"));
    private static final Map<String, BigDecimal> MONEY =
            Map.of("-5%", new BigDecimal("0.95"), "+5%", new BigDecimal("1.05"));
    private static final BigDecimal MOST = new BigDecimal("999999999999999");

    private final DecisionInputs inputs;
    private final Evaluation evaluation;
    private final MarkSums sums;

    Variants(DecisionInputs inputs, Evaluation evaluation) {
        this.inputs = inputs;
        this.evaluation = evaluation;
        sums = MarkSums.of(
                inputs.setup().ranking(),
                inputs.entries().stream().map(Entry::number).toList(),
                inputs.cards());
    }

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
        Problems problems = new Problems(others);
        return new NamedVariant(
                "juror:" + juror,
                problems.exact() ? judged(problems, sums.without(juror)) : problems.problem(problems.evaluation()));
    }

    private NamedVariant weighted(Criterion moved, String step) {
        Ranking ranking = inputs.setup().ranking();
        Criterion changed = weighted(moved, WEIGHTS.getOrDefault(step, BigDecimal.ONE));
        List<Criterion> criteria = ranking.criteria().stream()
                .map(it -> it.id().equals(moved.id()) ? changed : it)
                .toList();
        Setup other = new Setup(
                new Ranking(criteria, ranking.aggregate(), ranking.threshold(), ranking.tieOrder()),
                inputs.setup().constraints(),
                inputs.setup().rule());
        Problems problems = new Problems(inputs.under(other));
        BigDecimal more = changed.weight().subtract(moved.weight());
        return new NamedVariant(
                "weight:" + moved.id() + ":" + step,
                problems.exact()
                        ? judged(problems, sums.weighted(moved.id(), more))
                        : problems.problem(evaluation.weighted(other.ranking(), inputs.cards())));
    }

    private static SelectionProblem judged(Problems problems, Map<ProposalNumber, Judgement> judgements) {
        return problems.problem(
                number -> Optional.ofNullable(judgements.get(number)).orElseThrow(), List.of());
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
        Setup funded = new Setup(inputs.setup().ranking(), other, inputs.setup().rule());
        return new NamedVariant("envelope:" + step, new Problems(inputs.under(funded)).problem(evaluation));
    }

    /** Down to the cent: a variant never has a cent that nobody gave. */
    private static Money times(Money money, BigDecimal factor) {
        BigDecimal amount = money.amount().multiply(factor).min(MOST);
        return new Money(amount.setScale(money.amount().scale(), RoundingMode.DOWN), money.currency());
    }
}
