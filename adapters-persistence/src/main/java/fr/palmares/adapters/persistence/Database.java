package fr.palmares.adapters.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.palmares.application.administration.AdministrationQueries;
import fr.palmares.application.administration.Administrations;
import fr.palmares.application.backup.Backups;
import fr.palmares.application.call.CallQueries;
import fr.palmares.application.call.Calls;
import fr.palmares.application.call.LifecycleSteps;
import fr.palmares.application.check.CheckUseCases;
import fr.palmares.application.check.CheckedStores;
import fr.palmares.application.check.StoreInvariants;
import fr.palmares.application.funding.Awards;
import fr.palmares.application.funding.FundingQueries;
import fr.palmares.application.funding.Fundings;
import fr.palmares.application.health.StoreHealth;
import fr.palmares.application.jury.Juries;
import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.laureate.LaureateQueries;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.selection.Decisions;
import fr.palmares.application.shared.Snapshots;
import fr.palmares.application.shared.Transactions;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.application.trail.AuditTrail;
import fr.palmares.application.trail.Author;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.NoTemplateEngine;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The way in to this module: a database brought up to date, and every store and query on it. It is closed by who opened
 * it; what was acknowledged before is in the file.
 */
public final class Database implements AutoCloseable {

    /** It remembers the statements that it has read, which are the same for every database. */
    private static final SqlParser PARSER = new ColonPrefixSqlParser();

    /** In milliseconds: who asks while the database is away is told so, and does not wait for long. */
    private static final int CONNECTING_AT_MOST = 5_000;

    private final HikariDataSource pool;
    private final Sessions sessions;
    private final Address address;

    private Database(HikariDataSource pool, Address address, Author author) {
        this.pool = pool;
        this.address = address;
        this.sessions = new Sessions(jdbi(pool), address, author);
    }

    /**
     * Opens the database of an address such as {@code jdbc:h2:file:./data/palmares}, creating it where there is none,
     * or {@code jdbc:postgresql://localhost/palmares}, which must be there; both get the tables that they lack.
     *
     * @throws DatabaseUnavailable where it cannot be used, with the reason
     */
    public static Database open(String jdbcUrl) {
        return open(jdbcUrl, Author.UNNAMED);
    }

    /**
     * The same for an author, who answers for what is written.
     *
     * @throws DatabaseUnavailable where it cannot be used, with the reason
     */
    public static Database open(String jdbcUrl, Author author) {
        Address address = Address.of(jdbcUrl);
        try (Connection first = FirstConnection.to(address).open()) {
            Durability.check(address.vendor(), first);
            HikariConfig connections = new HikariConfig();
            connections.setJdbcUrl(address.complete());
            return over(connections, address, author);
        } catch (SQLException failure) {
            throw Failures.atOpening(failure);
        }
    }

    /** Looks at the database of an address, whatever state it is in, and leaves it so. */
    public static Examination examine(String jdbcUrl) {
        return Examining.examine(jdbcUrl);
    }

    /** The same over connections that come from elsewhere. */
    static Database over(DataSource connections, String jdbcUrl) {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(connections);
        return over(settings, Address.of(jdbcUrl), Author.UNNAMED);
    }

    private static Database over(HikariConfig settings, Address address, Author author) {
        settings.setPoolName("palmares");
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(CONNECTING_AT_MOST);
        HikariDataSource pool = new HikariDataSource(settings);
        try {
            Schema.bringUpToDate(pool, address.vendor());
            Database database = new Database(pool, address, author);
            database.beginTrail();
            return database;
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    private static Jdbi jdbi(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER).setTemplateEngine(new NoTemplateEngine());
        return jdbi;
    }

    /** How many connections somebody holds at this moment. */
    int connectionsInUse() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    /** What was on record before there was a trail is told once, by whoever opens it first. */
    private void beginTrail() {
        if (sessions.read(TrailWriting.TrailHead::isToBegin)) {
            sessions.run(() -> {
                if (sessions.read(TrailWriting.TrailHead::begins)) {
                    CheckUseCases.tellOfAll(checkedStores(), sessions::tell);
                }
                return Outcome.keep(true);
            });
        }
    }

    public Transactions transactions() {
        return sessions;
    }

    public Calls calls() {
        return new JdbiCalls(sessions);
    }

    public Administrations administrations() {
        return new JdbiAdministrations(sessions);
    }

    public Laureates laureates() {
        return new JdbiLaureates(sessions);
    }

    public Fundings fundings() {
        return new JdbiFundings(sessions);
    }

    public Awards awards() {
        return new JdbiAwards(sessions);
    }

    public FundingQueries fundingQueries() {
        return new JdbiFundingQueries(sessions);
    }

    public Proposals proposals() {
        return new JdbiProposals(sessions);
    }

    public Juries juries() {
        return new JdbiJuries(sessions);
    }

    public Scorecards scorecards() {
        return new JdbiScorecards(sessions);
    }

    public LifecycleSteps lifecycleSteps() {
        return new JdbiLifecycleSteps(sessions);
    }

    public Decisions decisions() {
        return new JdbiDecisions(sessions);
    }

    public AuditTrail auditTrail() {
        return new JdbiAuditTrail(sessions);
    }

    public Snapshots snapshots() {
        return sessions;
    }

    /** All that is on record. */
    public CheckedStores checkedStores() {
        return new CheckedStores(
                new JdbiInventory(sessions),
                calls(),
                lifecycleSteps(),
                administrations(),
                proposals(),
                juries(),
                scorecards(),
                decisions(),
                laureates(),
                fundings(),
                awards());
    }

    public StoreInvariants invariants() {
        return new SqlInvariants(sessions, SqlInvariants.ALL);
    }

    public Backups backups() {
        return new ZippedBackups(sessions);
    }

    public CallQueries callQueries() {
        return new JdbiCallQueries(sessions);
    }

    public AdministrationQueries administrationQueries() {
        return new JdbiAdministrationQueries(sessions);
    }

    public LaureateQueries laureateQueries() {
        return new JdbiLaureateQueries(sessions);
    }

    public StoreHealth health() {
        return new DatabaseHealth(pool, address, sessions.writes());
    }

    @Override
    public void close() {
        if (address.endsWithUs()) {
            sessions.read(handle -> handle.execute("set db_close_delay 0"));
        }
        pool.close();
    }
}
