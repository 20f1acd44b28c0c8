package fr.palmares.benchmarks;

import fr.palmares.adapters.persistence.Database;
import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateUseCases;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the first page of {@code palmares laureates} costs as the record grows; flat is the aim. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ListBenchmark {

    @Param({"10", "1000", "100000"})
    public int laureates;

    private Database database = Database.open("jdbc:h2:mem:list");

    @Setup
    public void fill() {
        Samples.fill(database, laureates);
    }

    @Benchmark
    public List<LaureateView> page() {
        return LaureateUseCases.using(database.laureateQueries())
                .findLaureates()
                .find(LaureateFilter.ALL, Page.first(10))
                .items();
    }

    @TearDown
    public void close() {
        database.close();
    }
}
