package fr.palmares.domain.jury;

import fr.palmares.domain.shared.Fraction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The normal equations of the additive model for the jurors of one panel, the proposals being eliminated: a row and a
 * column for each juror, and the right-hand side in the last column.
 *
 * <p>They are the Laplacian of a connected graph and leave one constant open. With the last juror held at 0 what
 * remains is positive definite, so that no pivot is 0 and no row needs to move; the severities are centred in the end.
 */
final class NormalEquations {

    private final List<JurorId> jurors;
    private final Fraction[][] rows;
    private final int[] proposals;

    NormalEquations(List<JurorId> jurors) {
        this.jurors = jurors;
        rows = new Fraction[jurors.size()][jurors.size() + 1];
        for (Fraction[] row : rows) {
            Arrays.fill(row, Fraction.ZERO);
        }
        proposals = new int[jurors.size()];
    }

    /** Adds a proposal; its quality, once eliminated, is the mean of what its jurors' severities leave. */
    void add(Score score) {
        int right = jurors.size();
        Fraction share = Fraction.of(1, score.jurors().size());
        int[] places = score.jurors().stream()
                .mapToInt(scored -> jurors.indexOf(scored.juror()))
                .toArray();
        for (int i = 0; i < places.length; i++) {
            Fraction[] row = rows[places[i]];
            Fraction beyond = score.jurors().get(i).score().minus(score.spread().mean());
            row[right] = row[right].plus(beyond);
            row[places[i]] = row[places[i]].plus(Fraction.ONE);
            for (int place : places) {
                row[place] = row[place].minus(share);
            }
            proposals[places[i]]++;
        }
    }

    /** The severities, which sum to 0. */
    List<Severity> solved() {
        int last = jurors.size() - 1;
        for (int pivot = 0; pivot < last; pivot++) {
            for (int below = pivot + 1; below < last; below++) {
                eliminate(pivot, below);
            }
        }
        Fraction[] points = substituted();
        Fraction mean =
                Arrays.stream(points).reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(points.length));
        return IntStream.range(0, points.length)
                .mapToObj(j -> new Severity(jurors.get(j), proposals[j], points[j].minus(mean)))
                .toList();
    }

    /** The rows stay symmetric, so that the part above the diagonal is enough. */
    private void eliminate(int pivot, int below) {
        if (rows[pivot][below].signum() == 0) {
            return;
        }
        Fraction factor = rows[pivot][below].dividedBy(rows[pivot][pivot]);
        for (int column = below; column < rows[below].length; column++) {
            rows[below][column] = rows[below][column].minus(factor.times(rows[pivot][column]));
        }
    }

    private Fraction[] substituted() {
        int last = jurors.size() - 1;
        Fraction[] points = new Fraction[jurors.size()];
        points[last] = Fraction.ZERO;
        for (int j = last - 1; j >= 0; j--) {
            Fraction left = rows[j][last + 1];
            for (int k = j + 1; k < last; k++) {
                left = left.minus(rows[j][k].times(points[k]));
            }
            points[j] = left.dividedBy(rows[j][j]);
        }
        return points;
    }
}
