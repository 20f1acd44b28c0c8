package fr.palmares.adapters.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Many rows through one statement of plain JDBC, by position. Where rows come by the hundred thousand, finding a
 * binding for each value by its name and type costs more than the database does.
 */
final class Batch implements AutoCloseable {

    /** So many rows go to the database at once: enough to be quick, few enough to take no memory. */
    private static final int AT_ONCE = 1_000;

    private final PreparedStatement statement;
    private int waiting;
    private boolean reachesAll = true;

    Batch(Handle handle, String sql) {
        try {
            this.statement = handle.getConnection().prepareStatement(sql);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Adds a row; what is absent is an empty {@link Optional}. */
    void add(Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                bind(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == AT_ONCE) {
                execute();
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    @SuppressWarnings("NullAway") // JDBC says "null" for what is absent
    private void bind(int position, Object value) throws SQLException {
        statement.setObject(position, value instanceof Optional<?> some ? some.orElse(null) : value);
    }

    private void execute() throws SQLException {
        for (int reached : statement.executeBatch()) {
            reachesAll &= reached != 0;
        }
        waiting = 0;
    }

    /** Sends the last rows; tells whether each of all rows reached one of the database. */
    boolean reachesAll() {
        try {
            if (waiting > 0) {
                execute();
            }
            return reachesAll;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private static IllegalStateException failed(SQLException failure) {
        return new IllegalStateException("rows were not written", failure);
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }
}
