package fr.palmares.adapters.persistence;

import fr.palmares.application.health.StoreFault;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.h2.api.ErrorCode;

/** Looks at a database without opening it for writing. */
final class Examining {

    private static final int OLDEST_POSTGRESQL = 15;
    private static final String HISTORY =
            "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'";
    private static final String TABLES = "select count(*) from information_schema.tables where table_schema = 'public'";
    private static final String APPLIED = """
            select count(*) from "flyway_schema_history" where "version" is not null and "success"
            """;

    private final Address address;
    private final List<StoreFault> faults = new ArrayList<>();

    private Examining(Address address) {
        this.address = address;
    }

    static Examination examine(String url) {
        Address address;
        try {
            address = Address.of(url);
        } catch (DatabaseUnavailable unknown) {
            return new Examination(Optional.empty(), OptionalInt.empty(), List.of(fault(unknown)), Disk.noneSeen());
        }
        return new Examining(address).examined();
    }

    private static StoreFault fault(DatabaseUnavailable unavailable) {
        return new StoreFault(unavailable.code(), String.valueOf(unavailable.getMessage()));
    }

    private Examination examined() {
        Disk disk = Disk.of(address);
        try (Connection connection = DriverManager.getConnection(address.onlyToRead())) {
            connection.setReadOnly(true);
            return looked(connection, disk);
        } catch (SQLException failure) {
            if (failure.getErrorCode() == ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1) {
                return new Examination(Optional.empty(), OptionalInt.of(0), List.of(), disk.room());
            }
            faults.add(fault(Failures.atOpening(failure)));
            return new Examination(Optional.empty(), OptionalInt.empty(), faults, disk.room());
        }
    }

    private Examination looked(Connection connection, Disk disk) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        int tables = tables(connection);
        if (address.vendor() == Vendor.POSTGRESQL) {
            lookAtServer(connection, data);
        }
        String product = data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
        return new Examination(Optional.of(product), OptionalInt.of(tables), faults, disk.room());
    }

    private int tables(Connection connection) throws SQLException {
        if (number(connection, HISTORY) == 0) {
            if (number(connection, TABLES) > 0) {
                faults.add(new StoreFault("schema", "tables of something else"));
            }
            return 0;
        }
        int applied = number(connection, APPLIED);
        if (applied > Schema.VERSION) {
            faults.add(new StoreFault("newer", String.valueOf(applied)));
        }
        return applied;
    }

    private void lookAtServer(Connection connection, DatabaseMetaData data) throws SQLException {
        if (data.getDatabaseMajorVersion() < OLDEST_POSTGRESQL) {
            faults.add(new StoreFault("old", data.getDatabaseProductVersion()));
        }
        String encoding = text(connection, "show server_encoding");
        if (!encoding.equals("UTF8")) {
            faults.add(new StoreFault("encoding", encoding));
        }
        if (number(connection, "select case when pg_is_in_recovery() then 1 else 0 end") > 0) {
            faults.add(new StoreFault("read-only", "pg_is_in_recovery"));
        }
        try {
            Durability.check(address.vendor(), connection);
        } catch (DatabaseUnavailable unsafe) {
            faults.add(fault(unsafe));
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        return Integer.parseInt(text(connection, query));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
