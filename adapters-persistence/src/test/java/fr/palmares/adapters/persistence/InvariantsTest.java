package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.check.Finding;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant holds of a record that nobody touched, and is seen red where somebody wrote past the program. */
class InvariantsTest {

    private static final String URL = "jdbc:h2:mem:invariants;DB_CLOSE_DELAY=-1";

    private static final Map<String, String> TOUCHED = new LinkedHashMap<>();

    static {
        touched("revisions-from-one", "update call set revision = 0 where id = 'run'");
        touched("tracks-in-order", "update call_track set place = place + 10");
        touched("tracks-named-once", "insert into call_track values ('ami-ia-2', 2, 'technical', 'Encore')");
        touched("call-words-found", "delete from word where kind = 'C' and id = 'run'");
        touched("administration-words-found", "delete from word where kind = 'A' and word = 'ofb'");
        touched("laureate-words-found", "delete from word where kind = 'L' and word = 'projet'");
        touched("words-of-something", "insert into word values ('L', 'zebre', 'nowhere 000001')");
        touched("administrations-named", "delete from administration_name where administration = 'ofb'");
        touched("names-in-order", "update administration_name set place = place + 10");
        touched("administrations-known-as", "delete from administration_alias where administration = 'ofb'");
        touched("laureates-under-their-number", "update laureate set number = 99 where number = 1");
        touched("bodies-before-administrations", "update laureate set body = null where number = 1");
        touched("jurors-in-order", "update juror set place = place + 10");
        touched("jurors-named-once", "insert into juror values ('run', 2, 'J1', 'Encore', 'MEMBER', null)");
        touched("one-president", "update juror set role = 'PRESIDENT'");
        touched("recusals-in-order", "update recusal set place = place + 10");
        touched("recusals-of-members", "update recusal set juror = 'J9'");
        touched("marks-in-order", "update mark set place = place + 10");
        touched(
                "criteria-marked-once",
                "insert into mark select call, proposal, juror, place + 1, criterion, points, comment from mark");
        touched("exclusions-motivated", "update proposal set verdict = 'LATE', motive = null where number = 1");
        touched("steps-in-sequence", "update lifecycle_step set sequence = sequence + 10");
        touched("cancellations-motivated", "update lifecycle_step set kind = 'CANCELLED', motive = null");
        touched("decisions-in-sequence", "delete from decision where sequence = 1");
        touched("awards-of-something", "update award set granted = 0");
        touched("awards-shared", "delete from award_beneficiary");
        touched("beneficiaries-in-order", "update award_beneficiary set place = place + 10");
        touched("instalments-in-order", "update award_instalment set place = place + 10");
        touched("movements-in-order", "update award_movement set place = place + 10");
        touched("instalments-dated-or-awaited", "update award_instalment set due_on = null, milestone = null");
        touched("movements-of-their-call", "update award_movement set call = 'run'");
        touched("beneficiaries-named", "update award_beneficiary set administration = null, name = null");
        touched("trail-of-calls", "update trail set call = 'run' where kind = 'laureate'");
        touched("calls-under-rules", "update call set specification = null where id = 'run'");
        touched("decided-by-decision", "delete from decision");
        touched("decisions-of-decided", "update call set state = 'PUBLISHED' where id = 'run'");
        touched("decisions-sealed", "update decision set file = '{}'");
        touched("laureates-of-announced", "update call set state = 'CANCELLED' where id = 'ami-ia-2'");
        touched("one-laureate-a-proposal", "update laureate set proposal = 1");
        touched("laureates-in-tracks", "update laureate set track = 'other'");
        touched("laureates-of-proposals", "update laureate set proposal = number + 100");
        touched("proposals-in-tracks", "update proposal set track = 'other'");
        touched("recused-mark-nothing", "update recusal set juror = 'J1', proposal = 1");
        touched("awards-funded", "update funding set currency = 'USD'");
        touched("within-envelope", "update funding set amount = 1");
        touched("instalments-make-the-award", "update award_instalment set amount = amount + 1");
        touched("instalments-agreed", "update award set agreed_on = null");
        touched("payments-agreed", "update award_movement set moved_on = date '2000-01-01'");
        touched("paid-within-award", "update award_movement set amount = 1000000 where kind = 'PAYMENT'");
        touched("recovered-within-paid", "update award_movement set amount = 90000 where kind = 'RECOVERY'");
        touched("ends-explained", "update award set ended_on = date '2020-01-01'");
    }

    private static Database database;

    private static void touched(String invariant, String statement) {
        TOUCHED.put(invariant, statement);
    }

    @BeforeAll
    static void fill() throws SQLException {
        database = Database.open(URL);
        WholeStore.fill(new StoreOf(database));
        try (Connection connection = DriverManager.getConnection(new H2Address(URL).complete())) {
            connection.createStatement().execute("set referential_integrity false");
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static List<SqlInvariant> all() {
        return SqlInvariants.ALL;
    }

    @Test
    void hold_all_of_a_record_that_nobody_touched() {
        assertThat(Checked.broken(Checked.whole(database))).isEmpty();
    }

    @Test
    void have_each_a_name_of_its_own_and_number_more_than_thirty() {
        assertThat(all()).extracting(SqlInvariant::name).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(TOUCHED.keySet())
                .containsExactlyElementsOf(
                        all().stream().map(SqlInvariant::name).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_red_once_somebody_wrote_past_the_program(SqlInvariant invariant) {
        try (Handle handle = Jdbi.create(new H2Address(URL).complete()).open()) {
            handle.begin();
            handle.execute(TOUCHED.get(invariant.name()));

            Finding finding = SqlInvariants.finding(handle, invariant);

            handle.rollback();
            assertThat(finding.holds()).isFalse();
            assertThat(finding.places()).isNotEmpty().doesNotContainNull();
            assertThat(SqlInvariants.finding(handle, invariant).holds()).isTrue();
        }
    }

    @Test
    void hold_on_postgresql_alike() {
        try (Database postgresql = Database.open(Postgres.emptied())) {
            WholeStore.fill(new StoreOf(postgresql));

            assertThat(Checked.broken(Checked.whole(postgresql))).isEmpty();
        }
    }
}
