package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class H2AddressTest {

    private static final String OURS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;REUSE_SPACE=FALSE";

    private static final String UNTRACED = ";TRACE_LEVEL_FILE=0";

    @Test
    void adds_what_the_program_relies_on() {
        assertThat(Address.of("jdbc:h2:file:./data/palmares").complete())
                .isEqualTo("jdbc:h2:file:./data/palmares" + OURS + ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE"
                        + UNTRACED);
    }

    @Test
    void keeps_what_the_user_asked_for() {
        assertThat(Address.of("jdbc:h2:./x;LOCK_TIMEOUT=5;db_close_on_exit=TRUE;INIT=select 1\\;select 2")
                        .complete())
                .isEqualTo(
                        "jdbc:h2:./x;LOCK_TIMEOUT=5;db_close_on_exit=TRUE;INIT=select 1\\;select 2" + OURS + UNTRACED);
    }

    @Test
    void lets_no_user_choose_to_lose_acknowledged_writes_or_another_dialect() {
        assertThat(Address.of("jdbc:h2:./x;write_delay=500;Reuse_Space=TRUE;LOCK_TIMEOUT=5;Mode=Oracle"
                                + ";DB_CLOSE_ON_EXIT=FALSE")
                        .complete())
                .isEqualTo("jdbc:h2:./x;LOCK_TIMEOUT=5;DB_CLOSE_ON_EXIT=FALSE" + OURS + UNTRACED);
    }

    @Test
    void keeps_a_database_in_memory_alive_between_connections() {
        assertThat(Address.of("jdbc:h2:mem:x").complete())
                .endsWith(";DB_CLOSE_DELAY=-1")
                .doesNotContain("REUSE_SPACE");
        assertThat(Address.of("jdbc:h2:mem:x;DB_CLOSE_DELAY=3").endsWithUs()).isFalse();
    }
}
