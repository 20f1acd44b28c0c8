package fr.palmares.benchmarks;

import fr.palmares.benchmarks.selection.LargeBenchmark;
import fr.palmares.benchmarks.selection.NeverWrong;
import fr.palmares.benchmarks.selection.SelectionBenchmark;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Makes the measurements that are asked for, all of them unless told, and prints the ratios as a table. */
public final class Benchmarks {

    private static final List<String> ALL = List.of("import", "export", "http", "lists", "money", "select");
    private static final String NEVER_WRONG = "never-wrong";
    private static final int PROBLEMS = 10_000;
    private static final String LARGE = "select-large";
    private static final String LITTLE_MEMORY = "export-memory";
    private static final int ROWS = 1_000_000;

    private Benchmarks() {}

    public static void main(String[] arguments)
            throws RunnerException, IOException, InterruptedException, SQLException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (arguments.length > 0 && alone(arguments[0], out, List.of(arguments))) {
            return;
        }
        Set<String> asked = new LinkedHashSet<>(arguments.length == 0 ? ALL : List.of(arguments));
        if (!ALL.containsAll(asked)) {
            out.println("measurements: " + String.join(", ", ALL) + "; or " + LARGE + ", " + NEVER_WRONG + " [N], "
                    + LITTLE_MEMORY + " [N]");
            System.exit(2);
        }
        Map<String, Double> ratios = ratios(asked);
        if (asked.contains("select")) {
            SelectionBenchmark.run(out);
        }
        out.println();
        ratios.forEach((name, ratio) -> out.printf(Locale.ROOT, "%-70s %7.2f%n", name, ratio));
    }

    private static Map<String, Double> ratios(Set<String> asked)
            throws RunnerException, IOException, InterruptedException, SQLException {
        Map<String, Double> ratios = new TreeMap<>();
        if (asked.contains("import")) {
            Map<String, Double> scores = scores("Import");
            ratios.put(
                    "import: 100 laureates to aggregates ÷ parsing (aim ≤ 1.5)", ratio(scores, "importing", "parsing"));
            ratios.put("import: 100 laureates read ÷ parsing with spans", ratio(scores, "reading", "parsing"));
        }
        if (asked.contains("export")) {
            Map<String, Double> scores = scores("Export");
            ratios.put("export of 100,000 awards as SCDL ÷ bare FastCSV", ratio(scores, "exporting", "writing"));
        }
        if (asked.contains("lists")) {
            Map<String, Double> scores = scores("List");
            ratios.put("lists: first page of 1,000 ÷ of 10 (aim flat)", ratio(scores, "page 1000", "page 10"));
            ratios.put("lists: first page of 100,000 ÷ of 10 (aim flat)", ratio(scores, "page 100000", "page 10"));
        }
        if (asked.contains("http")) {
            ratios.put("http: one laureate ÷ bare Javalin, JDBI, Jackson (aim ≥ 0.9)", HttpLoad.ratio());
        }
        if (asked.contains("money")) {
            ratios.put("money: import of 100,000 awards ÷ a bare JDBC batch of the same rows", MoneyLoad.ratio());
        }
        return ratios;
    }

    /** Runs what stands alone, if that is asked for. */
    private static boolean alone(String name, PrintStream out, List<String> arguments) throws IOException {
        Optional<Integer> size = arguments.size() > 1 && !ALL.contains(name)
                ? Optional.of(arguments.get(1)).map(Integer::valueOf)
                : Optional.empty();
        switch (name) {
            case LARGE -> LargeBenchmark.run(out);
            case NEVER_WRONG -> NeverWrong.run(out, size.orElse(PROBLEMS));
            case LITTLE_MEMORY -> Exports.runInLittleMemory(out, size.orElse(ROWS));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static double ratio(Map<String, Double> scores, String product, String peer) {
        return scores.getOrDefault(product, Double.NaN) / scores.getOrDefault(peer, Double.NaN);
    }

    private static Map<String, Double> scores(String benchmark) throws RunnerException {
        Map<String, Double> scores = new TreeMap<>();
        OptionsBuilder options = new OptionsBuilder();
        options.include("fr.palmares.benchmarks." + benchmark + "Benchmark.*")
                .forks(1)
                .jvmArgs("-XX:+UseSerialGC")
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
