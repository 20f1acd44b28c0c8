package fr.palmares.benchmarks.selection;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The times of several turns of one work, in milliseconds. */
final class Series {

    private final double[] times;
    private int count;

    Series(int turns) {
        times = new double[turns];
    }

    /** Does the work and keeps how long it took. */
    <T> T time(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        times[count++] = (double) (System.nanoTime() - start) / TimeUnit.MILLISECONDS.toNanos(1);
        return result;
    }

    private double[] sorted() {
        double[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return sorted;
    }

    double median() {
        return quantile(50);
    }

    /** The least time that so many in a hundred turns did not exceed. */
    double quantile(int percent) {
        return sorted()[Math.max(0, (count * percent + 99) / 100 - 1)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %9.2f ms, 99 %% %9.2f, least %8.2f, most %9.2f (%d turns)",
                median(),
                quantile(99),
                quantile(0),
                quantile(100),
                count);
    }
}
