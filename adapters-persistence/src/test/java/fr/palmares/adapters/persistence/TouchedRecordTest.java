package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes past the program shows: in the chain, or in the record that is not as the trail told. */
class TouchedRecordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trail-chained   | update trail set actor = 'mallory' where sequence = 2
            trail-chained   | update trail set changes = '' where sequence = 3
            trail-chained   | update trail set told_at = told_at + interval '1' second where sequence = 3
            trail-chained   | update trail set kind = 'thing' where sequence = 3
            trail-chained   | delete from trail where sequence = 4
            trail-complete  | delete from trail where sequence = (select sequence from trail_head)
            trail-complete  | update trail_head set sequence = sequence + 1
            record-readable | update call set state = 'LOST' where id = 'run'
            record-readable | update award_beneficiary set share = '1/2' where place = 0
            record-told     | insert into call (id, title, state, words, revision) values ('x', 'X', 'ANNOUNCED', '', 1)
            record-as-told  | update laureate set title = 'Autre' where number = 2
            record-as-told  | update award_movement set amount = amount - 0.01 where kind = 'PAYMENT'
            record-as-told  | update proposal set received = received + interval '1' second where number = 1
            record-as-told  | update mark set comment = null
            record-as-told  | update decision set file = concat(file, 'x')
            told-on-record  | delete from lifecycle_step where sequence = 2
            told-on-record  | delete from mark; delete from scorecard
            sums-of-awards  | update funding_sum set paid = paid + 1
            marks-on-scale  | update mark set points = '99'
            """)
    void is_found_by_check(String invariant, String statements) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Database database = Database.open(url)) {
            WholeStore.fill(new StoreOf(database));
            try (Handle handle = Jdbi.create(new H2Address(url).complete()).open()) {
                handle.createScript(statements).execute();
            }

            assertThat(Checked.broken(Checked.whole(database))).contains(invariant);
        }
    }
}
