package fr.palmares.domain.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.proposal.ProposalId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MarkSumsTest {

    private static final List<ProposalNumber> PROPOSALS =
            IntStream.rangeClosed(1, 5).mapToObj(ProposalNumber::new).toList();

    @Property(seed = "46")
    void follows_another_weight_as_if_all_marks_were_weighed_again(@ForAll long seed, @ForAll Aggregate aggregate) {
        Random random = new Random(seed);
        Ranking ranking = ranking(random, aggregate);
        List<Scorecard> cards = cards(random);
        Criterion moved = ranking.criteria().get(random.nextInt(3));
        BigDecimal more = moved.weight().multiply(new BigDecimal(random.nextBoolean() ? "0.1" : "-0.1"));

        Map<ProposalNumber, Judgement> judged =
                MarkSums.of(ranking, PROPOSALS, cards).weighted(moved.id(), more);

        Ranking other = new Ranking(
                ranking.criteria().stream()
                        .map(it -> it.equals(moved) ? weighing(it, it.weight().add(more)) : it)
                        .toList(),
                aggregate,
                ranking.threshold(),
                List.of());
        assertThat(judged).isEqualTo(judgements(Evaluation.of(other, PROPOSALS, cards)));
    }

    @Property(seed = "46")
    void leaves_a_juror_out_as_if_that_juror_had_not_marked(@ForAll long seed, @ForAll Aggregate aggregate) {
        Random random = new Random(seed);
        Ranking ranking = ranking(random, aggregate);
        List<Scorecard> cards = cards(random);
        JurorId juror = juror(random.nextInt(4));

        Map<ProposalNumber, Judgement> judged =
                MarkSums.of(ranking, PROPOSALS, cards).without(juror);

        List<Scorecard> others =
                cards.stream().filter(card -> !card.juror().equals(juror)).toList();
        assertThat(judged).isEqualTo(judgements(Evaluation.of(ranking, PROPOSALS, others)));
    }

    private static Map<ProposalNumber, Judgement> judgements(Evaluation evaluation) {
        Map<ProposalNumber, Judgement> judgements = new LinkedHashMap<>();
        evaluation.scores().forEach((number, score) -> judgements.put(number, Judgement.of(score)));
        return judgements;
    }

    private static Ranking ranking(Random random, Aggregate aggregate) {
        return new Ranking(
                IntStream.range(0, 3)
                        .mapToObj(c -> criterion(c, random.nextInt(c == 0 ? 1 : 3), random.nextInt(3) == 0))
                        .toList(),
                aggregate,
                Optional.of(BigDecimal.TEN).filter(ten -> random.nextBoolean()),
                List.of());
    }

    /** One criterion always weighs something. */
    private static Criterion criterion(int index, int weight, boolean threshold) {
        return new Criterion(
                CriterionId.of("c" + index),
                "Criterion",
                new Scale(BigDecimal.ZERO, BigDecimal.valueOf(20)),
                BigDecimal.valueOf(index == 0 ? 15 : 10L * weight, 1),
                Optional.of(new BigDecimal("8.5")).filter(mark -> threshold));
    }

    private static Criterion weighing(Criterion it, BigDecimal weight) {
        return new Criterion(it.id(), it.title(), it.scale(), weight, it.threshold());
    }

    private static List<Scorecard> cards(Random random) {
        List<Scorecard> cards = new ArrayList<>();
        for (ProposalNumber proposal : PROPOSALS) {
            for (int juror = 0; juror < random.nextInt(5); juror++) {
                cards.add(card(random, juror, proposal));
            }
        }
        return cards;
    }

    private static Scorecard card(Random random, int juror, ProposalNumber proposal) {
        List<Mark> marks = IntStream.range(0, 3)
                .filter(c -> random.nextInt(5) > 0)
                .mapToObj(c -> new Mark(
                        CriterionId.of("c" + c), BigDecimal.valueOf(random.nextInt(41) * 5L, 1), Optional.empty()))
                .toList();
        return Scorecard.of(juror(juror), new ProposalId(CallId.of("call"), proposal), marks);
    }

    private static JurorId juror(int index) {
        return new JurorId("J" + index);
    }
}
