package fr.palmares.adapters.persistence;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import fr.palmares.application.health.StoreFault;
import fr.palmares.application.health.StoreFigures;
import fr.palmares.application.health.StoreFigures.Connections;
import fr.palmares.application.health.StoreHealth;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The health of an open database: it answers with the tables of this version, and the disk of its file has room. A
 * connection that broke is replaced by the pool, so that a database that is back is seen to be.
 */
final class DatabaseHealth implements StoreHealth {

    private static final Set<String> MENDED_BY_OPENING = Set.of("full", "unreachable", "corrupted");
    private static final Set<String> TABLE_MISSING = Set.of("42P01", "42S02");

    private final HikariDataSource pool;
    private final Writes writes;
    private final Disk disk;

    DatabaseHealth(HikariDataSource pool, Address address, Writes writes) {
        this.pool = pool;
        this.writes = writes;
        this.disk = Disk.of(address);
    }

    @Override
    public Optional<StoreFault> look() {
        OptionalLong room = disk.room();
        if (room.isPresent() && room.getAsLong() < Disk.NEEDED) {
            return Optional.of(new StoreFault("full", room.getAsLong() + " bytes left"));
        }
        Optional<StoreFault> fault = answering();
        return fault.isPresent() && letGo(fault.get()) ? answering() : fault;
    }

    private Optional<StoreFault> answering() {
        try {
            Schema.refuseOther(pool);
            return Optional.empty();
        } catch (SQLException failure) {
            return Optional.of(fault(
                    TABLE_MISSING.contains(String.valueOf(failure.getSQLState()))
                            ? Failures.unavailable("schema", failure)
                            : Failures.atOpening(failure)));
        } catch (DatabaseUnavailable unavailable) {
            return Optional.of(fault(unavailable));
        }
    }

    @Override
    public Optional<StoreFault> causeOf(RuntimeException failure) {
        if (!(Failures.translated(failure) instanceof DatabaseUnavailable unavailable)) {
            return Optional.empty();
        }
        StoreFault fault = fault(unavailable);
        letGo(fault);
        return Optional.of(fault);
    }

    /**
     * H2 ends a database in which a write failed, and opens its file anew only once nobody holds on to that; the
     * connections to a server that went are broken once it is back.
     */
    private boolean letGo(StoreFault fault) {
        boolean held = pool.getHikariPoolMXBean().getTotalConnections() > 0;
        boolean ended = held && MENDED_BY_OPENING.contains(fault.code());
        if (ended) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return ended;
    }

    private static StoreFault fault(DatabaseUnavailable unavailable) {
        return new StoreFault(unavailable.code(), String.valueOf(unavailable.getMessage()));
    }

    @Override
    public StoreFigures figures() {
        HikariPoolMXBean now = pool.getHikariPoolMXBean();
        return new StoreFigures(
                new Connections(
                        now.getActiveConnections(),
                        now.getIdleConnections(),
                        now.getThreadsAwaitingConnection(),
                        pool.getMaximumPoolSize()),
                writes.kept(),
                writes.undone(),
                disk.room());
    }
}
