package fr.palmares.domain.jury;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * From marks to scores, exactly.
 *
 * <p>A juror's score of a proposal is the weighted mean of the marks that this juror gave it: a criterion left out
 * weighs nothing, for absent is not zero. The proposal's score is the mean, or the median, of its jurors' scores, as
 * the call says. A criterion's threshold is held against the same aggregate of that criterion's marks; one that nobody
 * marked misses it.
 */
public record Evaluation(Map<ProposalNumber, Score> scores) {

    /** So many bits the denominators of one proposal's jurors may have together. */
    private static final int FINEST = 4_096;

    public Evaluation {
        scores = new LinkedHashMap<>(scores);
    }

    /** The scores of these proposals, in their order; one without a card has no score. */
    public static Evaluation of(Ranking ranking, Collection<ProposalNumber> proposals, List<Scorecard> cards) {
        Map<CriterionId, BigDecimal> weights = weights(ranking);
        Map<ProposalNumber, List<Scorecard>> byProposal = byProposal(cards);
        Map<ProposalNumber, Score> scores = new LinkedHashMap<>();
        for (ProposalNumber number : proposals) {
            List<Scorecard> own = byProposal.getOrDefault(number, List.of());
            List<CriterionScore> criteria =
                    criteria(ranking, own.stream().map(Evaluation::values).toList());
            scores.put(number, score(ranking, number, jurors(weights, own), criteria));
        }
        return new Evaluation(scores);
    }

    /**
     * A proposal whose score would be a fraction of thousands of digits: each juror left out other criteria, under
     * weights of many decimals. Adding such fractions takes for ever, so that whoever evaluates asks this first.
     */
    public static Optional<ProposalNumber> tooFine(Ranking ranking, List<Scorecard> cards) {
        Map<CriterionId, BigDecimal> weights = weights(ranking);
        Map<ProposalNumber, Set<BigInteger>> denominators = new TreeMap<>();
        cards.forEach(card -> weighted(weights, card)
                .ifPresent(score -> denominators
                        .computeIfAbsent(card.number(), none -> new HashSet<>())
                        .add(score.denominator())));
        return denominators.entrySet().stream()
                .filter(proposal -> proposal.getValue().stream()
                                .mapToInt(BigInteger::bitLength)
                                .sum()
                        > FINEST)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public Optional<Score> of(ProposalNumber proposal) {
        return Optional.ofNullable(scores.get(proposal));
    }

    /** The scores of the proposals that have one, by number. */
    public Map<ProposalNumber, Fraction> values() {
        Map<ProposalNumber, Fraction> values = new TreeMap<>();
        scores.forEach((number, score) -> score.score().ifPresent(value -> values.put(number, value)));
        return values;
    }

    /** The proposals that have a score, by falling score, then by number. */
    public List<ProposalNumber> ranked() {
        return scores.values().stream()
                .filter(score -> score.score().isPresent())
                .sorted(Comparator.comparing((Score score) -> score.score().orElseThrow())
                        .reversed()
                        .thenComparing(Score::proposal))
                .map(Score::proposal)
                .toList();
    }

    /**
     * The same with every juror's severity taken off that juror's scores: the mean, or the median, is that of the
     * corrected scores, and the call's threshold is held against it. A severity is measured on weighted scores, so that
     * a criterion's own score and threshold stay as they are.
     */
    public Evaluation without(Severities severities, Ranking ranking) {
        Map<ProposalNumber, Score> corrected = new LinkedHashMap<>();
        scores.forEach((number, score) ->
                corrected.put(number, score(ranking, number, severities.takenOff(score.jurors()), score.criteria())));
        return new Evaluation(corrected);
    }

    /**
     * The same under other weights of the criteria, from the same cards; a criterion's own score does not depend on
     * any weight.
     */
    public Evaluation weighted(Ranking other, List<Scorecard> cards) {
        Map<CriterionId, BigDecimal> weights = weights(other);
        Map<ProposalNumber, List<Scorecard>> byProposal = byProposal(cards);
        Map<ProposalNumber, Score> weighted = new LinkedHashMap<>();
        scores.forEach((number, score) -> weighted.put(
                number,
                score(other, number, jurors(weights, byProposal.getOrDefault(number, List.of())), score.criteria())));
        return new Evaluation(weighted);
    }

    private static Map<ProposalNumber, List<Scorecard>> byProposal(List<Scorecard> cards) {
        Map<ProposalNumber, List<Scorecard>> byProposal = new TreeMap<>();
        cards.forEach(card -> byProposal
                .computeIfAbsent(card.number(), none -> new ArrayList<>())
                .add(card));
        return byProposal;
    }

    private static Map<CriterionId, BigDecimal> weights(Ranking ranking) {
        Map<CriterionId, BigDecimal> weights = new HashMap<>();
        ranking.criteria().forEach(criterion -> weights.put(criterion.id(), criterion.weight()));
        return weights;
    }

    private static List<JurorScore> jurors(Map<CriterionId, BigDecimal> weights, List<Scorecard> cards) {
        List<JurorScore> jurors = new ArrayList<>();
        for (Scorecard card : cards) {
            weighted(weights, card).ifPresent(score -> jurors.add(new JurorScore(card.juror(), score)));
        }
        return jurors;
    }

    private static Map<CriterionId, BigDecimal> values(Scorecard card) {
        Map<CriterionId, BigDecimal> values = new HashMap<>();
        card.marks().forEach(mark -> values.put(mark.criterion(), mark.value()));
        return values;
    }

    private static Score score(
            Ranking ranking, ProposalNumber number, List<JurorScore> jurors, List<CriterionScore> criteria) {
        if (jurors.isEmpty()) {
            return new Score(number, Optional.empty(), Score.Spread.NONE, jurors, criteria, false);
        }
        Sample sample = Sample.of(jurors.stream().map(JurorScore::score).toList());
        Score.Spread spread = new Score.Spread(sample.mean(), sample.median(), sample.variance());
        Fraction score = ranking.aggregate() == Aggregate.MEAN ? spread.mean() : spread.median();
        return new Score(number, Optional.of(score), spread, jurors, criteria, misses(score, ranking.threshold()));
    }

    /** Σ weight × mark ÷ Σ weight over the criteria that are marked; empty where these weigh nothing. */
    private static Optional<Fraction> weighted(Map<CriterionId, BigDecimal> weights, Scorecard card) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Mark mark : card.marks()) {
            BigDecimal weight = weights.getOrDefault(mark.criterion(), BigDecimal.ZERO);
            sum = sum.add(weight.multiply(mark.value()));
            all = all.add(weight);
        }
        return all.signum() == 0 ? Optional.empty() : Optional.of(Fraction.of(sum, all));
    }

    private static List<CriterionScore> criteria(Ranking ranking, List<Map<CriterionId, BigDecimal>> cards) {
        List<CriterionScore> scores = new ArrayList<>();
        for (Criterion criterion : ranking.criteria()) {
            List<BigDecimal> marks = new ArrayList<>();
            for (Map<CriterionId, BigDecimal> card : cards) {
                Optional.ofNullable(card.get(criterion.id())).ifPresent(marks::add);
            }
            if (!marks.isEmpty()) {
                Sample sample = Sample.ofDecimals(marks);
                Fraction score = ranking.aggregate() == Aggregate.MEAN ? sample.mean() : sample.median();
                scores.add(
                        new CriterionScore(criterion.id(), Optional.of(score), misses(score, criterion.threshold())));
            } else if (criterion.threshold().isPresent()) {
                scores.add(new CriterionScore(criterion.id(), Optional.empty(), true));
            }
        }
        return scores;
    }

    private static boolean misses(Fraction score, Optional<BigDecimal> threshold) {
        return threshold.isPresent() && score.compareTo(Fraction.of(threshold.get())) < 0;
    }
}
