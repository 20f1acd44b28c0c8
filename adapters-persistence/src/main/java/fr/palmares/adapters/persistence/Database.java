package fr.palmares.adapters.persistence;

import com.zaxxer.hikari.HikariDataSource;
import fr.palmares.application.administration.AdministrationQueries;
import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.CallQueries;
import fr.palmares.application.call.Calls;
import fr.palmares.application.funding.Fundings;
import fr.palmares.application.laureate.LaureateQueries;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.shared.Transactions;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Jdbi;

/** The way in to this module: an open, migrated database and every store and query that it offers. */
public final class Database implements AutoCloseable {

    private final HikariDataSource connections;
    private final Handles handles;

    private Database(HikariDataSource connections) {
        this.connections = connections;
        this.handles = new Handles(Jdbi.create(connections));
    }

    /**
     * Opens the database at a JDBC address of H2 and brings its schema up to date.
     *
     * @throws DatabaseUnavailable where it cannot be opened, or was made by a newer version of this program
     */
    public static Database open(String jdbcUrl) {
        HikariDataSource connections = Connections.open(jdbcUrl);
        try {
            migrate(connections);
            return new Database(connections);
        } catch (FlywayException fault) {
            connections.close();
            throw new DatabaseUnavailable(Faults.code(fault).orElse("unreachable"), fault);
        } catch (RuntimeException | Error fault) {
            connections.close();
            throw fault;
        }
    }

    private static void migrate(HikariDataSource connections) {
        Flyway flyway = Flyway.configure()
                .dataSource(connections)
                .locations("classpath:fr/palmares/adapters/persistence/migrations")
                .failOnMissingLocations(true)
                .load();
        for (MigrationInfo migration : flyway.info().all()) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw new DatabaseUnavailable("newer", new IllegalStateException(migration.getScript()));
            }
        }
        flyway.migrate();
    }

    public Transactions transactions() {
        return new JdbiTransactions(handles);
    }

    public Calls calls() {
        return new JdbiCalls(handles);
    }

    public Administrations administrations() {
        return new JdbiAdministrations(handles);
    }

    public Laureates laureates() {
        return new JdbiLaureates(handles);
    }

    public Fundings fundings() {
        return new JdbiFundings(handles);
    }

    public CallQueries callQueries() {
        return new JdbiCallQueries(handles);
    }

    public AdministrationQueries administrationQueries() {
        return new JdbiAdministrationQueries(handles);
    }

    public LaureateQueries laureateQueries() {
        return new JdbiLaureateQueries(handles);
    }

    @Override
    public void close() {
        connections.close();
    }
}
