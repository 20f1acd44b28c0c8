package fr.palmares.adapters.web.call;

import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.Limits;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.Timetable;
import fr.palmares.domain.call.TrackRules;
import fr.palmares.domain.call.Window;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The public rules of a call as JSON, under the keys of its file; marks and weights are strings, as they are exact. */
record RulesJson(
        String zone,
        WindowJson proposals,
        Optional<WindowJson> marking,
        SeatsJson seats,
        List<TrackRulesJson> tracks,
        List<CriterionJson> criteria,
        String aggregate,
        Optional<String> threshold,
        QuotasJson quotas,
        List<ThemeJson> themes,
        String rule,
        List<String> tieOrder,
        int reserve,
        String recusal) {

    /** From when to when, with the offset of the call's zone; the closing second is in. */
    record WindowJson(String opens, String closes) {

        static WindowJson of(Window window, ZoneId zone) {
            DateTimeFormatter format = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(zone);
            return new WindowJson(format.format(window.opens()), format.format(window.closes()));
        }
    }

    /** How many may be selected. */
    record SeatsJson(int min, int max) {

        static SeatsJson of(Seats seats) {
            return new SeatsJson(seats.min(), seats.max());
        }
    }

    /** What is set apart for a track. */
    record TrackRulesJson(String id, Optional<SeatsJson> seats, Optional<Money> envelope) {

        static TrackRulesJson of(TrackRules track) {
            return new TrackRulesJson(track.id().toString(), track.seats().map(SeatsJson::of), track.envelope());
        }
    }

    /** What jurors mark. */
    record CriterionJson(String id, String title, String scale, String weight, Optional<String> threshold) {

        static CriterionJson of(Criterion criterion) {
            return new CriterionJson(
                    criterion.id().toString(),
                    criterion.title(),
                    criterion.scale().toString(),
                    criterion.weight().toPlainString(),
                    criterion.threshold().map(BigDecimal::toPlainString));
        }
    }

    /** At most how many of one body, and of all bodies under one parent. */
    record QuotasJson(Optional<Integer> administration, Optional<Integer> parent) {}

    /** How many of a theme. */
    record ThemeJson(String id, int min, Optional<Integer> max) {

        static ThemeJson of(ThemeRange theme) {
            return new ThemeJson(theme.theme().toString(), theme.min(), theme.max());
        }
    }

    static RulesJson of(Rules rules) {
        Timetable times = rules.timetable();
        Ranking ranking = rules.ranking();
        Limits limits = rules.limits();
        return new RulesJson(
                times.zone().getId(),
                WindowJson.of(times.proposals(), times.zone()),
                times.marking().map(window -> WindowJson.of(window, times.zone())),
                SeatsJson.of(limits.seats()),
                limits.tracks().stream().map(TrackRulesJson::of).toList(),
                ranking.criteria().stream().map(CriterionJson::of).toList(),
                code(ranking.aggregate()),
                ranking.threshold().map(BigDecimal::toPlainString),
                new QuotasJson(limits.quotas().administration(), limits.quotas().parent()),
                limits.themes().stream().map(ThemeJson::of).toList(),
                rules.rule().toString(),
                ranking.tieOrder().stream().map(RulesJson::code).toList(),
                rules.reserve(),
                code(rules.jury().recusal()));
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
