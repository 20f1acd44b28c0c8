package fr.palmares.benchmarks;

import fr.palmares.adapters.markdown.MarkdownFormats;
import fr.palmares.adapters.persistence.Database;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.ExchangeUseCases;
import fr.palmares.application.exchange.ImportDocuments;
import fr.palmares.application.exchange.ImportOrder;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * From the bytes of an {@code awards.csv} of 100,000 agreed awards to rows on record, beside the same rows put into the
 * same tables by batches of bare JDBC, the trail among them.
 */
final class MoneyLoad {

    private static final String DATABASE = "jdbc:h2:mem:money-load";
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    private static final int AWARDS = 100_000;
    private static final int AT_ONCE = 1_000;
    private static final int ROUNDS = 5;
    private static final CallId CALL = CallId.of("appel-1000");
    private static final List<String> TABLES = List.of("award", "award_beneficiary", "award_instalment", "trail");

    private MoneyLoad() {}

    /** The median of the ratios of several pairs of rounds, after one to warm up. */
    static double ratio() throws SQLException {
        try (Database database = Database.open(DATABASE);
                Connection bare = DriverManager.getConnection(DATABASE + OPTIONS)) {
            bare.setAutoCommit(false);
            settle(database);
            empty(bare);
            ImportDocuments imports = imports(database);
            Document document = document();
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                double product = nanos(() -> imported(imports, document));
                Map<String, List<Object[]>> rows = rows(bare);
                empty(bare);
                double peer = nanos(() -> inserted(bare, rows));
                empty(bare);
                if (round > 0) {
                    ratios.add(product / peer);
                }
            }
            Collections.sort(ratios);
            return ratios.get(ratios.size() / 2);
        }
    }

    /** Something that is timed. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    private static double nanos(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void settle(Database database) {
        Samples.fillOneCall(database, CALL, AWARDS);
        database.transactions().run(() -> {
            database.fundings()
                    .save(Funding.announced(CALL, new Envelope(Money.euros("900000000.00"), FundingSource.UNKNOWN)));
            return Outcome.keep(AWARDS);
        });
    }

    private static Document document() {
        String lines = IntStream.rangeClosed(1, AWARDS)
                .mapToObj(number -> number + ",8000.00,2019-09-02,2019-10-01=8000.00\n")
                .collect(Collectors.joining());
        return new Document(
                "awards.csv", StandardCharsets.UTF_8.encode("laureate,amount,agreed,instalments\n" + lines));
    }

    private static ImportDocuments imports(Database database) {
        return ExchangeUseCases.using(
                        new ExchangeUseCases.Stores(
                                database.transactions(),
                                database.calls(),
                                database.administrations(),
                                database.laureates(),
                                database.fundings(),
                                database.proposals(),
                                database.juries(),
                                database.scorecards(),
                                database.awards()),
                        MarkdownFormats.forImports())
                .importDocuments();
    }

    private static void imported(ImportDocuments imports, Document document) {
        if (imports.importAll(List.of(document), ImportOrder.into(CALL)).verdict() != Verdict.STORED) {
            throw new IllegalStateException("the awards were not stored");
        }
    }

    private static Map<String, List<Object[]>> rows(Connection bare) throws SQLException {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            try (Statement statement = bare.createStatement();
                    ResultSet found = statement.executeQuery("select * from " + table)) {
                int columns = found.getMetaData().getColumnCount();
                List<Object[]> all = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int column = 0; column < columns; column++) {
                        row[column] = found.getObject(column + 1);
                    }
                    all.add(row);
                }
                rows.put(table, all);
            }
        }
        return rows;
    }

    private static void inserted(Connection bare, Map<String, List<Object[]>> rows) throws SQLException {
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            int columns = table.getValue().get(0).length;
            String blanks = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert =
                    bare.prepareStatement("insert into " + table.getKey() + " values (" + blanks + ")")) {
                insert(insert, table.getValue());
            }
        }
        bare.commit();
    }

    private static void insert(PreparedStatement insert, List<Object[]> rows) throws SQLException {
        int waiting = 0;
        for (Object[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                insert.setObject(column + 1, row[column]);
            }
            insert.addBatch();
            if (++waiting % AT_ONCE == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
    }

    private static void empty(Connection bare) throws SQLException {
        try (Statement statement = bare.createStatement()) {
            for (String table : List.of("award_instalment", "award_beneficiary", "award", "funding_sum", "trail")) {
                statement.execute("delete from " + table);
            }
        }
        bare.commit();
    }
}
