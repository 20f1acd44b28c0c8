package fr.palmares.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);
    private static final Period YEAR = new Period(Optional.of(FIRST), Optional.of(LAST));

    @Test
    void holds_both_its_ends_and_nothing_beyond() {
        assertThat(YEAR.contains(FIRST)).isTrue();
        assertThat(YEAR.contains(LAST)).isTrue();
        assertThat(YEAR.contains(FIRST.minusDays(1))).isFalse();
        assertThat(YEAR.contains(LAST.plusDays(1))).isFalse();
        assertThat(Period.ALWAYS.contains(LocalDate.MIN)).isTrue();
    }

    @Test
    void overlaps_what_shares_a_day_with_it() {
        assertThat(YEAR.overlaps(Period.since(LAST))).isTrue();
        assertThat(YEAR.overlaps(Period.until(FIRST))).isTrue();
        assertThat(YEAR.overlaps(Period.ALWAYS)).isTrue();
        assertThat(YEAR.overlaps(Period.since(LAST.plusDays(1)))).isFalse();
        assertThat(Period.until(FIRST.minusDays(1)).overlaps(YEAR)).isFalse();
    }

    @Test
    void refuses_to_end_before_it_begins() {
        assertThat(new Period(Optional.of(FIRST), Optional.of(FIRST)).contains(FIRST))
                .isTrue();
        assertThatThrownBy(() -> new Period(Optional.of(LAST), Optional.of(FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
