package fr.palmares.benchmarks.selection;

import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.Limits;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.jury.CriterionScore;
import fr.palmares.domain.jury.Evaluation;
import fr.palmares.domain.jury.Score;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.selection.Bar;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.Scoring;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the peer is asked about a marked call: its problem, and those that lie close to it by the names that the product
 * gives them. From marks to scores it goes by the same {@link Evaluation}; the rest is worked out apart.
 */
record MarkedProblem(MarkedCall marked) {

    private static final Fraction HIGHEST = Fraction.of(20);

    SelectionProblem problem() {
        return problem(rules().ranking(), marked.cards(), constraints());
    }

    private Rules rules() {
        return marked.call().rules().orElseThrow();
    }

    Map<String, SelectionProblem> variants() {
        Map<String, SelectionProblem> variants = new LinkedHashMap<>();
        Ranking ranking = rules().ranking();
        marked.jury().members().forEach(juror -> {
            List<Scorecard> others = marked.cards().stream()
                    .filter(card -> !card.juror().equals(juror.id()))
                    .toList();
            variants.put("juror:" + juror.id(), problem(ranking, others, constraints()));
        });
        for (Criterion criterion : ranking.criteria()) {
            String name = "weight:" + criterion.id();
            variants.put(name + ":-10%", problem(weighted(criterion, "0.9"), marked.cards(), constraints()));
            variants.put(name + ":+10%", problem(weighted(criterion, "1.1"), marked.cards(), constraints()));
        }
        variants.put("envelope:-5%", funded(Fraction.of(95, 100)));
        variants.put("envelope:+5%", funded(Fraction.of(105, 100)));
        return variants;
    }

    private SelectionProblem funded(Fraction factor) {
        return problem(rules().ranking(), marked.cards(), constraints().withEnvelopesTimes(factor));
    }

    private Ranking weighted(Criterion moved, String factor) {
        Ranking ranking = rules().ranking();
        Criterion other = new Criterion(
                moved.id(),
                moved.title(),
                moved.scale(),
                moved.weight().multiply(new BigDecimal(factor)),
                moved.threshold());
        return new Ranking(
                ranking.criteria().stream()
                        .map(criterion -> criterion.equals(moved) ? other : criterion)
                        .toList(),
                ranking.aggregate(),
                ranking.threshold(),
                ranking.tieOrder());
    }

    private Constraints constraints() {
        Limits limits = rules().limits();
        return new Constraints(
                limits.seats(),
                limits.envelope().map(Envelope::amount),
                limits.tracks().stream()
                        .map(track -> new TrackLimit(track.id(), track.seats(), track.envelope()))
                        .toList(),
                limits.quotas(),
                limits.themes(),
                limits.pairs(),
                limits.pins(),
                rules().ranking().tieOrder(),
                rules().reserve());
    }

    private SelectionProblem problem(Ranking ranking, List<Scorecard> cards, Constraints constraints) {
        Evaluation evaluation = Evaluation.of(
                ranking, marked.proposals().stream().map(it -> it.id().number()).toList(), cards);
        List<Candidate> candidates = marked.proposals().stream()
                .map(it -> candidate(it, evaluation.of(it.id().number()).orElseThrow()))
                .toList();
        Scoring scoring = new Scoring(ranking.threshold().map(Fraction::of), Optional.of(HIGHEST));
        return new SelectionProblem(candidates, constraints, scoring, List.of());
    }

    private static Candidate candidate(Proposal proposal, Score score) {
        List<Bar> bars = new ArrayList<>();
        if (score.score().isEmpty() || score.belowThreshold()) {
            bars.add(Bar.BELOW_THRESHOLD);
        }
        if (score.criteria().stream().anyMatch(CriterionScore::belowThreshold)) {
            bars.add(Bar.BELOW_CRITERION);
        }
        return new Candidate(
                proposal.id().number(),
                proposal.administration(),
                Optional.empty(),
                proposal.request().track(),
                proposal.request().themes(),
                score.score().orElse(Fraction.ZERO),
                proposal.request().amount(),
                proposal.received(),
                bars);
    }
}
