package fr.palmares.domain.call;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A specification as keys and values, each under the key that it has in a call's file. */
public record SpecificationKeys(Map<String, String> values) {

    public static SpecificationKeys of(Specification specification) {
        SpecificationKeys keys = new SpecificationKeys(new LinkedHashMap<>());
        keys.put("programme", specification.programme());
        keys.put("organisers", String.join(", ", specification.organisers()));
        keys.put("text", specification.text());
        Rules rules = specification.rules();
        keys.timetable(rules.timetable());
        keys.ranking(rules.ranking());
        keys.limits(rules.limits());
        keys.put("rule", rules.rule());
        keys.put("reserve", rules.reserve());
        keys.put("recusal", rules.jury().recusal());
        keys.put("jury", rules.jury().names());
        return new SpecificationKeys(Collections.unmodifiableMap(keys.values));
    }

    private void timetable(Timetable timetable) {
        put("zone", timetable.zone());
        put("opens", timetable.proposals().opens().atZone(timetable.zone()).toOffsetDateTime());
        put("closes", timetable.proposals().closes().atZone(timetable.zone()).toOffsetDateTime());
        timetable.marking().ifPresent(marking -> {
            put("marking.opens", marking.opens().atZone(timetable.zone()).toOffsetDateTime());
            put("marking.closes", marking.closes().atZone(timetable.zone()).toOffsetDateTime());
        });
    }

    private void ranking(Ranking ranking) {
        for (Criterion criterion : ranking.criteria()) {
            String key = "criteria." + criterion.id();
            put(key + ".title", criterion.title());
            put(key + ".scale", criterion.scale());
            put(key + ".weight", criterion.weight().toPlainString());
            put(key + ".threshold", criterion.threshold());
        }
        put("aggregate", ranking.aggregate());
        put("threshold", ranking.threshold());
        put("tie-order", listed(ranking.tieOrder()));
    }

    private void limits(Limits limits) {
        seats("seats", Optional.of(limits.seats()));
        put("envelope", limits.envelope().map(Envelope::amount));
        limits.envelope().map(Envelope::source).ifPresent(source -> {
            put("source.programme", source.programme());
            put("source.fund", source.fund());
            put("source.operator", source.operator());
        });
        for (TrackRules track : limits.tracks()) {
            put("tracks." + track.id() + ".title", track.track().title());
            seats("tracks." + track.id() + ".seats", track.seats());
            put("tracks." + track.id() + ".envelope", track.envelope());
        }
        put("quotas.administration", limits.quotas().administration());
        put("quotas.parent", limits.quotas().parent());
        for (ThemeRange theme : limits.themes()) {
            put("themes." + theme.theme() + ".min", theme.min());
            put("themes." + theme.theme() + ".max", theme.max());
        }
        put(
                "pairs",
                limits.pairs().stream()
                        .map(pair -> pair.one() + "+" + pair.other())
                        .collect(Collectors.joining(", ")));
        put("pins.must", listed(limits.pins().must()));
        put("pins.not", listed(limits.pins().not()));
    }

    private void seats(String key, Optional<Seats> seats) {
        seats.ifPresent(range -> {
            put(key + ".min", range.min());
            put(key + ".max", range.max());
        });
    }

    private static String listed(List<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void put(String key, Optional<?> value) {
        value.ifPresent(present -> put(key, present));
    }

    private void put(String key, Object value) {
        if (!value.toString().isEmpty()) {
            values.put(key, value.toString());
        }
    }
}
