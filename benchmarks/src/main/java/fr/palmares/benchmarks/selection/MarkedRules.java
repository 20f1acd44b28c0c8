package fr.palmares.benchmarks.selection;

import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.JuryNames;
import fr.palmares.domain.call.Limits;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.RecusalRegime;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.Specification;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.call.Timetable;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.call.TrackRules;
import fr.palmares.domain.call.Window;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rules of the {@link MarkedCalls}: ten criteria, two thresholds, two tracks, six themes, quotas and pairs. */
final class MarkedRules {

    static final int THEMES = 6;
    private static final int[] WEIGHTS = {4, 3, 3, 2, 2, 2, 1, 1, 1, 1};
    private static final Scale SCALE = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(20));
    private static final long ENVELOPE = 2_580_000;

    static final List<Criterion> CRITERIA =
            IntStream.range(0, WEIGHTS.length).mapToObj(MarkedRules::criterion).toList();

    private MarkedRules() {}

    static Call call(CallId id) {
        Window window = new Window(Instant.EPOCH, Instant.ofEpochSecond(1_000_000));
        Rules rules = new Rules(
                new Timetable(ZoneOffset.UTC, window, Optional.empty()),
                new Ranking(
                        CRITERIA,
                        Aggregate.MEAN,
                        Optional.of(BigDecimal.valueOf(9)),
                        List.of(TieKey.AMOUNT, TieKey.RECEIVED, TieKey.NUMBER)),
                limits(),
                RuleId.EXACT,
                5,
                new Rules.JuryRules(RecusalRegime.PER_PROPOSAL, JuryNames.PRIVATE));
        Specification specification = new Specification(Optional.empty(), List.of(), "", rules);
        return Call.published(id, "Call", specification, new Source("call.md", 1));
    }

    private static Criterion criterion(int index) {
        return new Criterion(
                CriterionId.of("criterion-" + index),
                "Criterion " + index,
                SCALE,
                BigDecimal.valueOf(WEIGHTS[index]),
                index == 0 ? Optional.of(BigDecimal.valueOf(8)) : Optional.empty());
    }

    private static Limits limits() {
        return new Limits(
                Seats.upTo(MarkedCalls.SEATS),
                Optional.of(new Envelope(euros(ENVELOPE), FundingSource.UNKNOWN)),
                List.of(trackRules(true, 11, ENVELOPE * 70 / 100), trackRules(false, 5, ENVELOPE * 30 / 100)),
                new Quotas(Optional.of(2), Optional.empty()),
                IntStream.range(0, THEMES)
                        .mapToObj(t -> new ThemeRange(theme(t), 1, Optional.of(4)))
                        .toList(),
                IntStream.range(0, 3)
                        .mapToObj(p -> new ExclusivePair(new ProposalNumber(2 * p + 1), new ProposalNumber(2 * p + 2)))
                        .toList(),
                Pins.NONE);
    }

    private static TrackRules trackRules(boolean technical, int seats, long envelope) {
        TrackId id = track(technical);
        return new TrackRules(
                new Track(id, id.toString()), Optional.of(Seats.upTo(seats)), Optional.of(euros(envelope)));
    }

    static TrackId track(boolean technical) {
        return TrackId.of(technical ? "technical" : "scientific");
    }

    static ThemeId theme(int theme) {
        return ThemeId.of("theme-" + theme);
    }

    private static Money euros(long euros) {
        return Money.euros(BigDecimal.valueOf(euros));
    }
}
