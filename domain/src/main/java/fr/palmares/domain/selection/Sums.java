package fr.palmares.domain.selection;

import java.util.List;

/** The sums of all rows at a point, kept while single columns turn. */
final class Sums {

    private final List<Row> rows;
    private final int[][] rowsOf;
    private final long[][] weightsOf;
    private final long[] mins;
    private final long[] maxs;
    private final long[] sums;
    private final long[] heavy;
    private final int heaviest;
    private int broken;

    Sums(List<Row> rows, int columns) {
        this.rows = rows;
        sums = new long[rows.size()];
        mins = rows.stream().mapToLong(row -> row.min).toArray();
        maxs = rows.stream().mapToLong(row -> row.max).toArray();
        heaviest = heaviest(rows);
        heavy = new long[columns];
        int[] counts = new int[columns];
        rows.forEach(row -> {
            for (int column : row.columns) {
                counts[column]++;
            }
        });
        rowsOf = new int[columns][];
        weightsOf = new long[columns][];
        for (int j = 0; j < columns; j++) {
            rowsOf[j] = new int[counts[j]];
            weightsOf[j] = new long[counts[j]];
        }
        for (int i = sums.length - 1; i >= 0; i--) {
            write(i, counts);
        }
    }

    /** Writes a row to its columns; the last rows, which are the most often broken, come first there. */
    private void write(int i, int[] left) {
        Row row = rows.get(i);
        for (int k = 0; k < row.columns.length; k++) {
            int column = row.columns[k];
            int place = rowsOf[column].length - left[column]--;
            rowsOf[column][place] = i;
            weightsOf[column][place] = row.weights[k];
            heavy[column] += i == heaviest ? row.weights[k] : 0;
        }
    }

    /** The longest row with a maximum, the last of these: no other turns more away. */
    private static int heaviest(List<Row> rows) {
        int heaviest = -1;
        for (int i = 0; i < rows.size(); i++) {
            boolean bounded = rows.get(i).max != Row.NO_MAX && rows.get(i).positive;
            if (bounded && (heaviest < 0 || rows.get(i).columns.length >= rows.get(heaviest).columns.length)) {
                heaviest = i;
            }
        }
        return heaviest;
    }

    /** What is left of the heaviest row. */
    long slack() {
        return heaviest < 0 ? 0 : maxs[heaviest] - sums[heaviest];
    }

    /** What a column takes of the heaviest row. */
    long weight(int column) {
        return heavy[column];
    }

    void start(long[] point) {
        broken = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = rows.get(i).sum(point);
            broken += breaks(i, sums[i]) ? 1 : 0;
        }
    }

    private boolean breaks(int row, long sum) {
        return sum > maxs[row] || sum < mins[row];
    }

    /** Adds a column to all its rows so many times. */
    void turn(int column, long times) {
        int[] of = rowsOf[column];
        long[] weights = weightsOf[column];
        for (int k = 0; k < of.length; k++) {
            int i = of[k];
            long sum = sums[i] + times * weights[k];
            broken += (breaks(i, sum) ? 1 : 0) - (breaks(i, sums[i]) ? 1 : 0);
            sums[i] = sum;
        }
    }

    /** Whether all rows hold. */
    boolean hold() {
        return broken == 0;
    }

    /** Whether all rows hold with a column more. */
    boolean holdWith(int column) {
        int left = broken;
        int[] of = rowsOf[column];
        long[] weights = weightsOf[column];
        for (int k = 0; k < of.length; k++) {
            int i = of[k];
            if (breaks(i, sums[i] + weights[k])) {
                return false;
            }
            left -= breaks(i, sums[i]) ? 1 : 0;
        }
        return left == 0;
    }
}
