package fr.palmares.adapters.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Connections to H2, opened so that what was acknowledged survives the end of the process. */
final class Connections {

    private static final String H2 = "jdbc:h2:";
    private static final int MOST = 8;

    /** What a URL may set otherwise, except the first: without it a killed process loses acknowledged writes. */
    private static final Map<String, String> DEFAULTS = new LinkedHashMap<>();

    static {
        DEFAULTS.put("MODE", "PostgreSQL");
        DEFAULTS.put("DATABASE_TO_LOWER", "TRUE");
        DEFAULTS.put("DEFAULT_NULL_ORDERING", "HIGH");
        DEFAULTS.put("LOCK_TIMEOUT", "10000");
        DEFAULTS.put("MAX_LENGTH_INPLACE_LOB", "8192");
        DEFAULTS.put("DB_CLOSE_ON_EXIT", "FALSE");
    }

    private Connections() {}

    /** @throws DatabaseUnavailable where no connection can be made */
    static HikariDataSource open(String url) {
        if (!url.startsWith(H2)) {
            throw new DatabaseUnavailable("unknown", new IllegalArgumentException("not an address of H2"));
        }
        String complete = complete(url);
        try (Connection first = DriverManager.getConnection(complete)) {
            requireDurable(first);
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(complete);
            config.setMaximumPoolSize(MOST);
            config.setMinimumIdle(1);
            config.setPoolName("palmares");
            return new HikariDataSource(config);
        } catch (SQLException fault) {
            throw new DatabaseUnavailable(Faults.code(fault).orElse("unreachable"), fault);
        }
    }

    private static String complete(String url) {
        StringBuilder complete = new StringBuilder(url.replaceAll("(?i);WRITE_DELAY=[^;]*", ""));
        String given = url.toUpperCase(Locale.ROOT);
        DEFAULTS.forEach((key, value) -> {
            if (!given.contains(";" + key + "=")) {
                complete.append(';').append(key).append('=').append(value);
            }
        });
        return complete.append(";WRITE_DELAY=0").toString();
    }

    private static void requireDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            if (!setting.next() || !"0".equals(setting.getString(1))) {
                throw new IllegalStateException("the database does not write what it acknowledges at once");
            }
        }
    }
}
