package fr.palmares.domain.jury;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.proposal.ProposalId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks on a single criterion, so that a juror's score is the mark itself: a row for each juror, absent below 0. */
final class Marked {

    private static final CriterionId IMPACT = CriterionId.of("impact");

    private final int[][] marks;

    private Marked(int[][] marks) {
        this.marks = marks;
    }

    static Marked of(int[]... marks) {
        return new Marked(marks);
    }

    /** The marks in rows of that length, as far as they fill one. */
    static Marked rows(int length, List<Integer> marks) {
        int[][] rows = new int[marks.size() / length][];
        for (int j = 0; j < rows.length; j++) {
            rows[j] = marks.subList(j * length, (j + 1) * length).stream()
                    .mapToInt(mark -> mark)
                    .toArray();
        }
        return new Marked(rows);
    }

    /** The same with one juror's marks all so much higher. */
    Marked shifted(int juror, int by) {
        int[][] shifted = marks.clone();
        shifted[juror] = marks[juror].clone();
        for (int p = 0; p < shifted[juror].length; p++) {
            shifted[juror][p] += shifted[juror][p] < 0 ? 0 : by;
        }
        return new Marked(shifted);
    }

    static Ranking ranking(Aggregate aggregate) {
        Scale scale = new Scale(BigDecimal.ZERO, new BigDecimal(20));
        return new Ranking(
                List.of(new Criterion(IMPACT, "Impact", scale, BigDecimal.ONE, Optional.empty())),
                aggregate,
                Optional.of(BigDecimal.TEN),
                List.of());
    }

    Evaluation evaluation(Aggregate aggregate) {
        List<ProposalNumber> proposals = new ArrayList<>();
        List<Scorecard> cards = new ArrayList<>();
        for (int p = 0; p < marks[0].length; p++) {
            proposals.add(new ProposalNumber(p + 1));
            for (int j = 0; j < marks.length; j++) {
                if (marks[j][p] >= 0) {
                    cards.add(card(j + 1, p + 1, marks[j][p]));
                }
            }
        }
        return Evaluation.of(ranking(aggregate), proposals, cards);
    }

    private static Scorecard card(int juror, int proposal, int mark) {
        return Scorecard.of(
                new JurorId("J" + juror),
                ProposalId.of("ami-ia-2", proposal),
                List.of(new Mark(IMPACT, new BigDecimal(mark), Optional.empty())));
    }
}
