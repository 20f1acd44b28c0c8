package fr.palmares.benchmarks;

import fr.palmares.adapters.opendata.OpenDataFormats;
import fr.palmares.adapters.persistence.Database;
import fr.palmares.application.exchange.ExportCall;
import fr.palmares.application.exchange.ExportCall.Order;
import fr.palmares.application.exchange.ExportCall.Ready;
import fr.palmares.application.exchange.ExportStores;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.shared.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The use case that exports, over a call whose awards come from memory. */
final class Exports {

    static final CallId CALL = CallId.of("appel");
    private static final int KILO = 1024;

    private Exports() {}

    static ExportCall over(Database database, ManyAwards awards) {
        database.transactions().run(() -> {
            database.calls().save(Call.announced(CALL, "Appel", Announcement.SILENT, List.of(), new Source("a.md", 1)));
            return Outcome.keep(CALL);
        });
        return ExportUseCases.using(
                        new ExportStores(
                                database.callQueries(),
                                database.calls(),
                                database.laureateQueries(),
                                awards,
                                call -> Optional.empty()),
                        Publication.at(URI.create("https://palmares.example")),
                        OpenDataFormats.all())
                .exportCall();
    }

    /** Writes the export of a kind, strict, so that what is measured is the whole of it. */
    static void write(ExportCall exports, String kind, OutputStream out) throws IOException {
        Ready ready = (Ready) exports.export(new Order(CALL, kind, false));
        ready.writing().writeTo(out, row -> {
            throw new IllegalStateException("left out: " + row);
        });
    }

    /** Writes that many rows, made as they are asked for, and says how much memory there was to do it in. */
    static void runInLittleMemory(PrintStream out, int rows) throws IOException {
        try (Database database = Database.open("jdbc:h2:mem:exports")) {
            ExportCall exports = over(database, new ManyAwards(CALL, rows, number -> ManyAwards.made(CALL, number)));
            for (String kind : List.of("scdl", "360giving")) {
                Counted counted = new Counted();
                write(exports, kind, counted);
                out.printf(
                        Locale.ROOT,
                        "%-10s %,d awards, %,d MiB, in a heap of %,d MiB%n",
                        kind,
                        rows,
                        counted.bytes / KILO / KILO,
                        Runtime.getRuntime().maxMemory() / KILO / KILO);
            }
        }
    }

    /** Where bytes are counted and forgotten. */
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }
}
