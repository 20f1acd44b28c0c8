package fr.palmares.adapters.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a database of any age up to date; one from a later version of this program is left alone. */
final class Schema {

    /** The latest version of the tables. */
    static final int VERSION = 5;

    /** The sum of Flyway's checksums of all scripts: as released scripts never change, only a version moves it. */
    static final long CHECKSUMS = -5_720_853_350L;

    /** On H2, Flyway also notes that it made its own table, without a version. */
    private static final String APPLIED = """
            select count(*), count(case when "success" then 1 end), sum(cast("checksum" as bigint))
            from "flyway_schema_history"
            where "version" is not null
            """;

    private Schema() {}

    static void bringUpToDate(DataSource source, Vendor vendor) {
        if (isUpToDate(source)) {
            return;
        }
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("byte_order", vendor.byteOrder()))
                .ignoreMigrationPatterns(new String[0])
                .load();
        try {
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException failure) {
            RuntimeException translated = Failures.translated(failure);
            throw translated == failure ? Failures.unavailable("schema", failure) : translated;
        }
    }

    /** Starting Flyway takes longer than most commands do, so it is left out where it would find nothing to do. */
    private static boolean isUpToDate(DataSource source) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(APPLIED);
                ResultSet applied = statement.executeQuery()) {
            return applied.next()
                    && applied.getInt(1) == VERSION
                    && applied.getInt(2) == VERSION
                    && applied.getLong(3) == CHECKSUMS;
        } catch (SQLException notMadeByUsYet) {
            return false;
        }
    }

    /**
     * Looks whether the tables are still those of this version: a later one may have come meanwhile.
     *
     * @throws DatabaseUnavailable if they are not
     */
    static void refuseOther(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(APPLIED);
                ResultSet applied = statement.executeQuery()) {
            if (!applied.next() || applied.getInt(1) < VERSION) {
                throw new DatabaseUnavailable("schema", "the tables of this version are gone");
            }
            if (applied.getInt(1) > VERSION) {
                throw new DatabaseUnavailable("newer", applied.getString(1));
            }
        }
    }

    private static void refuseNewer(Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        for (MigrationInfo migration : all) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw new DatabaseUnavailable("newer", String.valueOf(versionOf(migration)));
            }
        }
    }

    private static MigrationVersion versionOf(MigrationInfo migration) {
        return migration.getVersion();
    }
}
