package fr.palmares.adapters.persistence;

import fr.palmares.domain.call.JuryNames;
import fr.palmares.domain.call.RecusalRegime;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.Specification;
import fr.palmares.domain.call.Timetable;
import fr.palmares.domain.call.Window;
import fr.palmares.domain.shared.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A specification as the text (JSON) in which it is stored. The names in it are those of the records here, not of the
 * domain: what is on record must stay readable, so they stay when the domain's change.
 */
record SpecificationText(
        Optional<String> programme,
        List<String> organisers,
        String text,
        TimetableText timetable,
        RankingText ranking,
        LimitsText limits,
        String rule,
        int reserve,
        String recusal,
        String names) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(Specification specification) {
        return JSON.writeValueAsString(of(specification));
    }

    /** @throws IllegalArgumentException for a text that {@link #write} did not write */
    static Specification read(String text) {
        try {
            return JSON.readValue(text, SpecificationText.class).specification();
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("not a specification", unreadable);
        }
    }

    private static SpecificationText of(Specification specification) {
        Rules rules = specification.rules();
        return new SpecificationText(
                specification.programme().map(Slug::text),
                specification.organisers(),
                specification.text(),
                TimetableText.of(rules.timetable()),
                RankingText.of(rules.ranking()),
                LimitsText.of(rules.limits()),
                rules.rule().toString(),
                rules.reserve(),
                rules.jury().recusal().name(),
                rules.jury().names().name());
    }

    private Specification specification() {
        Rules.JuryRules jury = new Rules.JuryRules(RecusalRegime.valueOf(recusal), JuryNames.valueOf(names));
        Rules rules =
                new Rules(timetable.timetable(), ranking.ranking(), limits.limits(), RuleId.of(rule), reserve, jury);
        return new Specification(programme.map(Slug::new), organisers, text, rules);
    }

    record TimetableText(String zone, WindowText proposals, Optional<WindowText> marking) {

        static TimetableText of(Timetable timetable) {
            return new TimetableText(
                    timetable.zone().getId(),
                    WindowText.of(timetable.proposals()),
                    timetable.marking().map(WindowText::of));
        }

        Timetable timetable() {
            return new Timetable(ZoneId.of(zone), proposals.window(), marking.map(WindowText::window));
        }
    }

    record WindowText(String opens, String closes) {

        static WindowText of(Window window) {
            return new WindowText(window.opens().toString(), window.closes().toString());
        }

        Window window() {
            return new Window(Instant.parse(opens), Instant.parse(closes));
        }
    }
}
