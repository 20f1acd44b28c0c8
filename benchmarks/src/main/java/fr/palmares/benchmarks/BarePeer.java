package fr.palmares.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import tools.jackson.databind.ObjectMapper;

/** What one would write in an hour: a Javalin handler, one JDBI query, Jackson, a pool of connections. */
final class BarePeer implements AutoCloseable {

    private static final String SELECT = """
            select l.call, l.number, l.title, l.body, l.administration, n.name, l.objective, l.data, l.ai, l.gains,
                l.track, l.source_document, l.source_line
            from laureate l left join administration_name n on n.administration = l.administration
            where l.call = ? and l.number = ?
            """;

    private final HikariDataSource pool = new HikariDataSource();
    private final ObjectMapper json = new ObjectMapper();
    private final Javalin javalin;

    BarePeer(String database) {
        pool.setJdbcUrl(database);
        Jdbi jdbi = Jdbi.create(pool);
        javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/bare/{call}/{number}", context -> {
                List<Map<String, Object>> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT)
                        .bind(0, context.pathParam("call"))
                        .bind(1, Integer.parseInt(context.pathParam("number")))
                        .map((row, statement) -> laureate(row))
                        .list());
                context.contentType("application/json").result(json.writeValueAsBytes(rows.get(0)));
            });
        });
        javalin.start("127.0.0.1", 0);
    }

    int port() {
        return javalin.port();
    }

    private static Map<String, Object> laureate(ResultSet row) throws SQLException {
        Map<String, Object> laureate = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnLabel(column);
            laureate.put(name, row.getObject(column));
        }
        laureate.put("gains", Arrays.asList((Object[]) row.getArray("gains").getArray()));
        return laureate;
    }

    @Override
    public void close() {
        javalin.stop();
        pool.close();
    }
}
