package fr.palmares.adapters.persistence;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A source of connections of which the n-th call fails: any call that reaches the database or its rows. */
final class FailingCalls implements DataSource {

    /** What may go over the wire; to bind a value or to read a column of a row at hand never does. */
    private static final Set<String> REMOTE = Set.of(
            "prepareStatement",
            "createStatement",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "addBatch",
            "next",
            "commit",
            "setAutoCommit",
            "setSavepoint",
            "releaseSavepoint",
            "setTransactionIsolation");

    private final String url;
    private int left = Integer.MAX_VALUE;
    private int calls;

    FailingCalls(String url) {
        this.url = url;
    }

    /** From now on, the n-th call fails, once. */
    void failAt(int nth) {
        left = nth;
        calls = 0;
    }

    /** How many calls there were since. */
    int calls() {
        return calls;
    }

    boolean hasFailed() {
        return left <= 0;
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (REMOTE.contains(method.getName())) {
            calls++;
            if (--left == 0) {
                throw new SQLException("call " + calls + " fails: " + method.getName(), "58030");
            }
        }
        try {
            return watched(method.invoke(target, arguments));
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private Object watched(Object result) {
        for (Class<?> type :
                new Class<?>[] {Connection.class, PreparedStatement.class, Statement.class, ResultSet.class}) {
            if (type.isInstance(result) && !(result instanceof Savepoint)) {
                InvocationHandler handler = (proxy, method, arguments) -> call(result, method, arguments);
                return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
            }
        }
        return result;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) watched(DriverManager.getConnection(url));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return (Connection) watched(DriverManager.getConnection(url, user, password));
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
