package fr.palmares.adapters.persistence;

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

    private Schema() {}

    static void bringUpToDate(DataSource source, Vendor vendor) {
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
