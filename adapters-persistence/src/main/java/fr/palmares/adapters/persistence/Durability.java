package fr.palmares.adapters.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What makes an acknowledged write outlive the process and the machine.
 *
 * <p>By default H2 writes half a second late, and loses that half second when the process is killed. Where it also
 * writes over space that it has freed, a kill in the middle of that can spoil what the last states still refer to, and
 * it falls back to an older one: so it only ever appends. After {@code checkpoint sync} a power cut loses nothing
 * either. PostgreSQL keeps what it acknowledged, unless it was told to be faster than that.
 */
final class Durability {

    private static final String OF_H2 = "select setting_value from information_schema.settings where setting_name = ?";
    private static final String OF_POSTGRESQL = "select setting from pg_settings where name = ?";

    private Durability() {}

    /**
     * Reads back what was asked for.
     *
     * @throws DatabaseUnavailable if this database would acknowledge what it may lose
     */
    static void check(Vendor vendor, Connection connection) throws SQLException {
        if (vendor == Vendor.H2) {
            refuse(connection, OF_H2, "WRITE_DELAY", List.of("0"));
            if (!connection.getMetaData().getURL().startsWith(H2Address.MEMORY)) {
                refuse(connection, OF_H2, "REUSE_SPACE", List.of("FALSE", "false"));
            }
        } else {
            refuse(connection, OF_POSTGRESQL, "fsync", List.of("on"));
            refuse(connection, OF_POSTGRESQL, "full_page_writes", List.of("on"));
            refuse(
                    connection,
                    OF_POSTGRESQL,
                    "synchronous_commit",
                    List.of("on", "local", "remote_write", "remote_apply"));
        }
    }

    private static void refuse(Connection connection, String query, String setting, List<String> safe)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, setting);
            try (ResultSet value = statement.executeQuery()) {
                if (!value.next() || !safe.contains(value.getString(1))) {
                    throw new DatabaseUnavailable("unsafe", setting);
                }
            }
        }
    }

    /** Forces what was committed on to the disk. Inside an open transaction this would make nothing durable. */
    static void sync(Vendor vendor, Handle afterCommit) {
        if (vendor == Vendor.H2) {
            afterCommit.execute("checkpoint sync");
        }
    }
}
