package fr.palmares.adapters.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.api.ErrorCode;

/**
 * The first connection to a database. An H2 file is one program's at a time, and most programs are soon over: the next
 * one waits a little for them, as it would for another writer.
 */
record FirstConnection(Address address, Duration patience) {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    /** Long enough for a command to end, short enough for whoever started a second one beside a server. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    static FirstConnection to(Address address) {
        return new FirstConnection(address, PATIENCE);
    }

    /**
     * Opens it.
     *
     * @throws SQLException where it cannot be opened, or another program held it all the while
     */
    Connection open() throws SQLException {
        long start = System.nanoTime();
        while (true) {
            try {
                return DriverManager.getConnection(address.complete());
            } catch (SQLException refused) {
                boolean over = System.nanoTime() - start >= patience.toNanos();
                if (over || refused.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1 || !slept()) {
                    throw refused;
                }
            }
        }
    }

    private static boolean slept() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
            return true;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
