package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.application.store.Samples;
import fr.palmares.application.trail.Author;
import fr.palmares.application.trail.HistoryFilter;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.trail.Actor;
import fr.palmares.domain.trail.Change.Act;
import fr.palmares.domain.trail.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00.123456789Z");

    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID(), Author.of(new Actor("agnès"), () -> NOW));

    private final StoreOf store = new StoreOf(database);

    @AfterEach
    void close() {
        database.close();
    }

    private List<Entry> latest(int count) {
        return database.auditTrail().latest(HistoryFilter.EVERYTHING, Optional.empty(), count);
    }

    @Test
    void names_the_author_and_dates_by_the_clock_of_the_program() {
        store.keep(() -> database.calls().save(Samples.call("ami-ia-2")));

        Entry entry = latest(1).get(0);
        assertThat(entry.by().name()).isEqualTo("agnès");
        assertThat(entry.at()).isEqualTo("2026-11-29T10:00:00.123456Z");
    }

    @Test
    void keeps_nothing_once_a_write_failed_and_was_not_dropped() {
        store.keep(() -> database.calls().save(Samples.call("there")));

        assertThatThrownBy(() -> database.transactions().run(() -> {
                    database.calls().save(Samples.call("new"));
                    assertThatThrownBy(() -> database.calls().save(Samples.call("there")))
                            .isInstanceOf(StaleWrite.class);
                    return Outcome.keep(1);
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(database.calls().find(CallId.of("new"))).isEmpty();
        assertThat(latest(9)).hasSize(1);
    }

    @Test
    void tells_more_than_it_keeps_in_memory_in_one_chain() {
        List<Laureate> many = IntStream.rangeClosed(1, 12_345)
                .mapToObj(number -> Samples.laureate("ami-ia-2", number, "Projet " + number))
                .toList();

        store.keep(() -> {
            database.calls().save(Samples.call("ami-ia-2"));
            database.laureates().save(many);
        });

        assertThat(database.auditTrail().head().sequence()).isEqualTo(12_346);
        assertThat(latest(1).get(0).change().subject().id()).isEqualTo("ami-ia-2/12345");
    }

    @Test
    void begins_with_what_was_on_record_before_there_was_a_trail() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(new H2Address(url).complete(), "", "")
                .locations("classpath:db/migration")
                .placeholders(Map.of("byte_order", ""))
                .target("4")
                .load()
                .migrate();
        Jdbi.create(new H2Address(url).complete())
                .useHandle(handle -> handle.createScript("""
                        insert into call (id, title, state, words, revision)
                            values ('ami', 'Appel', 'ANNOUNCED', ' ami appel ', 3);
                        insert into word values ('C', 'ami', 'ami'), ('C', 'appel', 'ami')
                        """).execute());

        for (int opened = 0; opened < 2; opened++) {
            try (Database old = Database.open(url, Author.of(new Actor("agnès"), () -> NOW))) {
                Entry only = old.auditTrail()
                        .latest(HistoryFilter.EVERYTHING, Optional.empty(), 9)
                        .get(0);
                assertThat(only.sequence()).isOne();
                assertThat(only.change().act()).isEqualTo(Act.FOUND);
                assertThat(only.change().revision().number()).isEqualTo(3);
                assertThat(Checked.broken(Checked.whole(old))).isEmpty();
            }
        }
    }
}
