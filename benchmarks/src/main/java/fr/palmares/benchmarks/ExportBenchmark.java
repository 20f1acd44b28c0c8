package fr.palmares.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.palmares.adapters.persistence.Database;
import fr.palmares.application.exchange.ExportCall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** 100,000 awards as SCDL, beside the bare CSV library that writes the same rows from memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExportBenchmark {

    private static final int AWARDS = 100_000;

    private final Database database = Database.open("jdbc:h2:mem:export");
    private final ExportCall exports = Exports.over(database, ManyAwards.held(Exports.CALL, AWARDS));
    private List<List<String>> rows = List.of();

    @Setup
    public void readRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.write(exports, "scdl", out);
        rows = CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                .map(line -> List.copyOf(line.getFields()))
                .toList();
        if (rows.size() != AWARDS + 1) {
            throw new IllegalStateException("a line for each award and one for the names, got " + rows.size());
        }
    }

    @Benchmark
    public void exporting() throws IOException {
        Exports.write(exports, "scdl", OutputStream.nullOutputStream());
    }

    @Benchmark
    public void writing() throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .build(new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        rows.forEach(csv::writeRecord);
        csv.flush();
    }

    @TearDown
    public void close() {
        database.close();
    }
}
