package fr.palmares.adapters.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;

/**
 * What makes an acknowledged write outlive the process and the machine.
 *
 * <p>By default H2 writes half a second late, and loses that half second when the process is killed; without delay it
 * loses nothing, and after {@code checkpoint sync} a power cut loses nothing either.
 */
final class Durability {

    private Durability() {}

    /**
     * Reads back what was asked for.
     *
     * @throws DatabaseUnavailable if this database would acknowledge what it may lose
     */
    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet delay = statement.executeQuery("""
                        select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'
                        """)) {
            if (!delay.next() || !delay.getString(1).equals("0")) {
                throw new DatabaseUnavailable("unsafe", "WRITE_DELAY");
            }
        }
    }

    /** Forces what was committed on to the disk. Inside an open transaction this would make nothing durable. */
    static void sync(Handle afterCommit) {
        afterCommit.execute("checkpoint sync");
    }
}
