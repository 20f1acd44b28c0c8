package fr.palmares.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Instant OPENS = Instant.parse("2019-04-02T07:00:00Z");
    private static final Instant CLOSES = Instant.parse("2019-05-31T21:59:00Z");

    @Test
    void receives_during_the_closing_second_and_not_one_second_later() {
        Window window = new Window(OPENS, CLOSES);

        assertThat(window.contains(OPENS)).isTrue();
        assertThat(window.contains(OPENS.minusNanos(1))).isFalse();
        assertThat(window.contains(CLOSES.plusMillis(999))).isTrue();
        assertThat(window.contains(CLOSES.plusSeconds(1))).isFalse();
        assertThatThrownBy(() -> new Window(CLOSES, CLOSES)).hasMessageContaining("after opening");
    }

    @Test
    void marks_once_closed_where_no_window_says_otherwise() {
        Timetable open = new Timetable(ZoneId.of("Europe/Paris"), new Window(OPENS, CLOSES), Optional.empty());

        assertThat(open.marksAt(CLOSES)).isFalse();
        assertThat(open.marksAt(CLOSES.plusSeconds(1))).isTrue();
    }

    @Test
    void refuses_weights_that_sum_to_nothing_and_a_key_of_ties_named_twice() {
        assertThatThrownBy(() ->
                        new Ranking(List.of(criterion("impact", "0")), Aggregate.MEAN, Optional.empty(), List.of()))
                .hasMessageContaining("more than 0");
        assertThatThrownBy(() -> new Ranking(
                        List.of(criterion("impact", "1")),
                        Aggregate.MEAN,
                        Optional.empty(),
                        List.of(TieKey.AMOUNT, TieKey.RECEIVED, TieKey.AMOUNT)))
                .hasMessageContaining("once");
        assertThatThrownBy(() -> new Ranking(
                        List.of(criterion("impact", "1"), criterion("impact", "2")),
                        Aggregate.MEAN,
                        Optional.empty(),
                        List.of()))
                .hasMessageContaining("once");
    }

    @Test
    void refuses_tracks_that_set_more_apart_than_the_envelope_holds() {
        assertThatThrownBy(() -> limits("4000000.00", "3500000.00", "500000.01"))
                .hasMessageContaining("4000000.01");
        assertThat(limits("4000000.00", "3500000.00", "500000.00").tracks()).hasSize(2);
    }

    @Test
    void refuses_seats_scales_and_thresholds_that_cannot_be() {
        assertThatThrownBy(() -> new Seats(0, 0)).hasMessageContaining("0 to 0");
        assertThatThrownBy(() -> new Seats(3, 2)).hasMessageContaining("3 to 2");
        assertThatThrownBy(() -> new Scale(BigDecimal.TEN, BigDecimal.TEN)).hasMessageContaining("10..10");
        assertThatThrownBy(() -> new ThemeRange(ThemeId.of("health"), 3, Optional.of(2)))
                .hasMessageContaining("health");
        assertThatThrownBy(() -> new Criterion(
                        CriterionId.of("impact"),
                        "Impact",
                        new Scale(BigDecimal.ZERO, BigDecimal.TEN),
                        BigDecimal.ONE,
                        Optional.of(new BigDecimal("10.5"))))
                .hasMessageContaining("10.5");
        assertThatThrownBy(() -> new ExclusivePair(new ProposalNumber(4), new ProposalNumber(4)))
                .hasMessageContaining("4 twice");
    }

    @Test
    void leads_a_call_from_step_to_step_and_no_other_way() {
        assertThat(CallState.PUBLISHED.leadsTo(CallState.DECIDED)).isTrue();
        assertThat(CallState.DECIDED.leadsTo(CallState.ANNOUNCED)).isTrue();
        assertThat(CallState.PUBLISHED.leadsTo(CallState.ANNOUNCED)).isFalse();
        assertThat(CallState.ANNOUNCED.leadsTo(CallState.CANCELLED)).isFalse();
        assertThat(List.of(CallState.values())).noneMatch(CallState.CANCELLED::leadsTo);
        assertThat(List.of(CallState.values())).noneMatch(CallState.COMPLETED::leadsTo);
    }

    private static Limits limits(String whole, String technical, String scientific) {
        return new Limits(
                Seats.upTo(15),
                Optional.of(new Envelope(Money.euros(whole), FundingSource.UNKNOWN)),
                List.of(track("technical", technical), track("scientific", scientific)),
                Quotas.NONE,
                List.of(),
                List.of(),
                Pins.NONE);
    }

    private static TrackRules track(String id, String envelope) {
        return new TrackRules(new Track(TrackId.of(id), id), Optional.empty(), Optional.of(Money.euros(envelope)));
    }

    private static Criterion criterion(String id, String weight) {
        Scale scale = new Scale(BigDecimal.ZERO, new BigDecimal(20));
        return new Criterion(CriterionId.of(id), id, scale, new BigDecimal(weight), Optional.empty());
    }
}
