package fr.palmares.domain.jury;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The weighted sum of each card's marks, kept so that another weight of one criterion, or a juror less, takes an
 * addition a card instead of weighing all marks again. What follows is what {@link Evaluation} makes of the same marks.
 */
public final class MarkSums {

    private final Ranking ranking;
    private final List<Criterion> held;
    private final Map<ProposalNumber, List<Sum>> sums = new LinkedHashMap<>();

    /** Σ weight × mark, and Σ weight, over the criteria that a card marks; and the marks themselves. */
    private record Sum(JurorId juror, Map<CriterionId, BigDecimal> marks, BigDecimal marked, BigDecimal weight) {

        Sum plus(CriterionId criterion, BigDecimal more) {
            BigDecimal mark = marks.get(criterion);
            return mark == null ? this : new Sum(juror, marks, marked.add(more.multiply(mark)), weight.add(more));
        }
    }

    private MarkSums(Ranking ranking) {
        this.ranking = ranking;
        held = ranking.criteria().stream()
                .filter(criterion -> criterion.threshold().isPresent())
                .toList();
    }

    public static MarkSums of(Ranking ranking, Collection<ProposalNumber> proposals, List<Scorecard> cards) {
        MarkSums all = new MarkSums(ranking);
        proposals.forEach(number -> all.sums.put(number, new ArrayList<>()));
        Map<CriterionId, BigDecimal> weights = new HashMap<>();
        ranking.criteria().forEach(criterion -> weights.put(criterion.id(), criterion.weight()));
        for (Scorecard card : cards) {
            List<Sum> own = all.sums.get(card.number());
            if (own != null) {
                own.add(sum(weights, card));
            }
        }
        return all;
    }

    private static Sum sum(Map<CriterionId, BigDecimal> weights, Scorecard card) {
        Map<CriterionId, BigDecimal> marks = new HashMap<>();
        BigDecimal marked = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Mark mark : card.marks()) {
            BigDecimal weight = weights.getOrDefault(mark.criterion(), BigDecimal.ZERO);
            marks.put(mark.criterion(), mark.value());
            marked = marked.add(weight.multiply(mark.value()));
            all = all.add(weight);
        }
        return new Sum(card.juror(), marks, marked, all);
    }

    /** What follows if a criterion weighs so much more, or less. */
    public Map<ProposalNumber, Judgement> weighted(CriterionId criterion, BigDecimal more) {
        return judged(own -> own.stream().map(sum -> sum.plus(criterion, more)));
    }

    /** What follows without a juror. */
    public Map<ProposalNumber, Judgement> without(JurorId juror) {
        return judged(own -> own.stream().filter(sum -> !sum.juror.equals(juror)));
    }

    private Map<ProposalNumber, Judgement> judged(Function<List<Sum>, Stream<Sum>> changed) {
        Map<ProposalNumber, Judgement> judged = new LinkedHashMap<>();
        sums.forEach(
                (number, own) -> judged.put(number, judgement(changed.apply(own).toList())));
        return judged;
    }

    private Judgement judgement(List<Sum> own) {
        List<Sum> weighing =
                own.stream().filter(sum -> sum.weight.signum() != 0).toList();
        Optional<Fraction> score = weighing.isEmpty() ? Optional.empty() : Optional.of(score(weighing));
        return new Judgement(
                score,
                score.filter(it -> misses(it, ranking.threshold())).isPresent(),
                held.stream().anyMatch(criterion -> missed(criterion, own)));
    }

    /** Over one denominator where all cards have the same weight, as nearly all do. */
    private Fraction score(List<Sum> own) {
        BigDecimal weight = own.get(0).weight;
        boolean alike = own.stream().allMatch(sum -> sum.weight.compareTo(weight) == 0);
        if (alike && ranking.aggregate() == Aggregate.MEAN) {
            BigDecimal all = own.stream().map(Sum::marked).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Fraction.of(all, weight.multiply(BigDecimal.valueOf(own.size())));
        }
        return aggregated(Sample.of(
                own.stream().map(sum -> Fraction.of(sum.marked, sum.weight)).toList()));
    }

    private boolean missed(Criterion criterion, List<Sum> own) {
        List<BigDecimal> marks = new ArrayList<>();
        for (Sum sum : own) {
            Optional.ofNullable(sum.marks.get(criterion.id())).ifPresent(marks::add);
        }
        return marks.isEmpty() || misses(aggregated(Sample.ofDecimals(marks)), criterion.threshold());
    }

    private Fraction aggregated(Sample sample) {
        return ranking.aggregate() == Aggregate.MEAN ? sample.mean() : sample.median();
    }

    private static boolean misses(Fraction score, Optional<BigDecimal> threshold) {
        return threshold.isPresent() && score.compareTo(Fraction.of(threshold.get())) < 0;
    }
}
