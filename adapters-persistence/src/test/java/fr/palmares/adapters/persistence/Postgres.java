package fr.palmares.adapters.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL, started once for all tests of a run. */
final class Postgres {

    private static final String COMMON = "palmares";

    /** Quicker than to truncate, which writes every file anew. */
    private static final String EMPTY_ALL = """
            do $$
            declare name text;
            begin
                set local session_replication_role = replica;
                for name in select tablename from pg_tables
                    where schemaname = 'public' and tablename <> 'flyway_schema_history'
                loop
                    execute 'delete from ' || quote_ident(name);
                end loop;
            end $$
            """;

    private Postgres() {}

    /** Started when first asked for, and as safe as servers are unless told otherwise; it stops with the tests. */
    private static final class Running {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            EmbeddedPostgres server = started("on");
            execute(server.getJdbcUrl("postgres", "postgres"), "create database " + COMMON);
            Database.open(server.getJdbcUrl("postgres", COMMON)).close();
            return server;
        }
    }

    /** A server of its own, which keeps what it acknowledged or not. */
    static EmbeddedPostgres started(String safe) {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", safe)
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The address of a database that the tests have in common, with our tables and nothing in them. */
    static String emptied() {
        String url = Running.SERVER.getJdbcUrl("postgres", COMMON);
        execute(url, EMPTY_ALL);
        return url;
    }

    /** The address of a new database without any table. */
    static String created(String name) {
        execute(Running.SERVER.getJdbcUrl("postgres", "postgres"), "create database " + name);
        return url(name);
    }

    /** The address of a database that may not be there. */
    static String url(String name) {
        return Running.SERVER.getJdbcUrl("postgres", name);
    }

    static void execute(String url, String statement) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
