package fr.palmares.benchmarks.placeholder;

import org.openjdk.jmh.annotations.Benchmark;

/** Shows that the harness is wired. */
public class PlaceholderBenchmark {

    @Benchmark
    public Placeholder made() {
        return new Placeholder("x");
    }
}
