package fr.palmares.application.store;

import fr.palmares.domain.call.Aggregate;
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
import fr.palmares.domain.call.Rules.JuryRules;
import fr.palmares.domain.call.Scale;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.Specification;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.call.Timetable;
import fr.palmares.domain.call.TrackRules;
import fr.palmares.domain.call.Window;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Slug;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Specifications to store in tests: one that says all a call can say, and one that says no more than it must. */
public final class Specifications {

    private static final CriterionId IMPACT = CriterionId.of("impact");
    private static final Scale MARKS = new Scale(BigDecimal.ZERO, BigDecimal.TEN);

    private Specifications() {}

    public static Specification whole() {
        Timetable timetable = new Timetable(
                ZoneId.of("Europe/Paris"),
                window("2018-11-16T08:00:00Z", "2018-12-17T11:00:00Z"),
                Optional.of(window("2018-12-18T08:00:00Z", "2019-01-31T22:59:59Z")));
        Rules rules = new Rules(
                timetable,
                ranking(),
                limits(),
                RuleId.of("equal-shares"),
                5,
                new JuryRules(RecusalRegime.WHOLE_JURY, JuryNames.PRIVATE));
        return new Specification(
                Optional.of(new Slug("ftap")),
                List.of("DINSIC", "Direction générale de l’État"),
                "# Appel\n\nL’été, \"Œuvre\" & 数据 \\ 𝔸",
                rules);
    }

    private static Ranking ranking() {
        Criterion impact = new Criterion(
                IMPACT, "Effet pour l’usager", MARKS, new BigDecimal("2.50"), Optional.of(new BigDecimal("4.5")));
        Criterion means = new Criterion(
                CriterionId.of("means"),
                "Moyens",
                new Scale(new BigDecimal("0.5"), new BigDecimal("1E+2")),
                BigDecimal.ONE,
                Optional.empty());
        return new Ranking(
                List.of(impact, means),
                Aggregate.MEDIAN,
                Optional.of(new BigDecimal("12.0")),
                List.of(TieKey.NUMBER, TieKey.RECEIVED, TieKey.AMOUNT));
    }

    private static Limits limits() {
        Envelope envelope = new Envelope(
                Samples.fourMillion(),
                new FundingSource(
                        Optional.of("Programme « d’avenir »"), Optional.of("FTAP"), Optional.of("Caisse des dépôts")));
        return new Limits(
                new Seats(6, 15),
                Optional.of(envelope),
                List.of(
                        new TrackRules(
                                Samples.TECHNICAL,
                                Optional.of(new Seats(2, 9)),
                                Optional.of(Money.euros("1500000.10"))),
                        new TrackRules(Samples.SCIENTIFIC, Optional.empty(), Optional.empty())),
                new Quotas(Optional.of(2), Optional.of(3)),
                List.of(
                        new ThemeRange(ThemeId.of("health"), 1, Optional.of(4)),
                        new ThemeRange(ThemeId.of("climate"), 0, Optional.empty())),
                List.of(new ExclusivePair(number(9), number(4)), new ExclusivePair(number(1), number(2))),
                new Pins(List.of(number(3)), List.of(number(7), number(8))));
    }

    public static Specification bare() {
        Timetable timetable = new Timetable(
                ZoneId.of("UTC"), window("2018-11-16T08:00:00Z", "2018-12-17T11:00:00Z"), Optional.empty());
        Ranking ranking = new Ranking(
                List.of(new Criterion(IMPACT, "Effet", MARKS, BigDecimal.ONE, Optional.empty())),
                Aggregate.MEAN,
                Optional.empty(),
                List.of());
        Limits limits =
                new Limits(Seats.upTo(3), Optional.empty(), List.of(), Quotas.NONE, List.of(), List.of(), Pins.NONE);
        JuryRules jury = new JuryRules(RecusalRegime.PER_PROPOSAL, JuryNames.PUBLIC);
        return new Specification(
                Optional.empty(), List.of(), "", new Rules(timetable, ranking, limits, RuleId.EXACT, 0, jury));
    }

    private static Window window(String opens, String closes) {
        return new Window(Instant.parse(opens), Instant.parse(closes));
    }

    private static ProposalNumber number(int value) {
        return new ProposalNumber(value);
    }
}
