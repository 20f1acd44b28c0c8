package fr.palmares.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every measurement once and prints the ratios as a table. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Map<String, Double> scores = scores();
        double http = HttpLoad.ratio();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println();
        row(out, "import of 100 laureates ÷ parsing with spans", "≤ 1.5", ratio(scores, "reading", "parsing"));
        row(out, "GET one laureate ÷ bare Javalin, JDBI, Jackson", "≥ 0.9", http);
        row(out, "first page of 1,000 laureates ÷ of 10", "flat", ratio(scores, "page 1000", "page 10"));
        row(out, "first page of 100,000 laureates ÷ of 10", "flat", ratio(scores, "page 100000", "page 10"));
    }

    private static void row(PrintStream out, String name, String aim, double ratio) {
        out.printf(Locale.ROOT, "%-62s %6.2f   aim %s%n", name, ratio, aim);
    }

    private static double ratio(Map<String, Double> scores, String product, String peer) {
        return scores.getOrDefault(product, Double.NaN) / scores.getOrDefault(peer, Double.NaN);
    }

    private static Map<String, Double> scores() throws RunnerException {
        Map<String, Double> scores = new LinkedHashMap<>();
        OptionsBuilder options = new OptionsBuilder();
        options.include("fr.palmares.benchmarks.(Import|List)Benchmark.*")
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1));
        for (RunResult result : new Runner(options.build()).run()) {
            String label = result.getPrimaryResult().getLabel();
            String size = result.getParams().getParam("laureates");
            scores.put(
                    size == null ? label : label + " " + size,
                    result.getPrimaryResult().getScore());
        }
        return scores;
    }
}
