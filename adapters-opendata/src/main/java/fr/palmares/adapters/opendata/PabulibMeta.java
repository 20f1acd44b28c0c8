package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.DecidedScores.Decided;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.exchange.Publication;
import fr.palmares.domain.call.Specification;
import fr.palmares.domain.call.Timetable;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.Window;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first section of a pabulib file, its keys in the order that the official checker wants. */
final class PabulibMeta {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private PabulibMeta() {}

    static Map<String, String> of(Exported exported, Optional<Decided> decided, int projects) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("description", exported.call().title());
        meta.put("country", "France");
        meta.put("unit", exported.publisher());
        meta.put("instance", exported.call().id().toString());
        meta.put("num_projects", Integer.toString(projects));
        meta.put("num_votes", "1");
        meta.put(
                "budget",
                PabulibProject.plain(exported.call().envelope().orElseThrow().amount()));
        meta.put("vote_type", "scoring");
        meta.put("rule", "unknown");
        putDays(exported, meta);
        putCategories(exported, meta);
        meta.put("edition", exported.edition().changedOn().toString());
        meta.put("language", "fr");
        meta.put(
                "currency",
                exported.call().envelope().orElseThrow().amount().currency().getCurrencyCode());
        meta.put("fully_funded", "1");
        meta.put("comment", comment(exported, decided));
        return meta;
    }

    private static void putDays(Exported exported, Map<String, String> meta) {
        Optional<Timetable> times =
                exported.specification().map(Specification::rules).map(rules -> rules.timetable());
        Optional<Window> marking = times.map(when -> when.marking().orElse(when.proposals()));
        String announced = DAY.format(
                exported.call().announcement().on().orElse(exported.edition().changedOn()));
        meta.put(
                "date_begin",
                marking.map(window -> day(times.get(), window.opens())).orElse(announced));
        meta.put(
                "date_end",
                marking.map(window -> day(times.get(), window.closes())).orElse(announced));
    }

    private static String day(Timetable times, Instant instant) {
        return DAY.format(instant.atZone(times.zone()));
    }

    private static void putCategories(Exported exported, Map<String, String> meta) {
        if (!exported.call().tracks().isEmpty()) {
            meta.put(
                    "categories",
                    exported.call().tracks().stream()
                            .map(Track::id)
                            .map(Object::toString)
                            .collect(Collectors.joining(",")));
        }
    }

    private static String comment(Exported exported, Optional<Decided> decided) {
        Publication publication = exported.edition().publication();
        String rule = decided.map(decision -> decision.rule().toString()).orElse("unknown");
        return "#1: Only the laureates are told, and one vote for the whole jury: who was not selected and what each"
                + " juror marked is not public. Points are thousandths of the score. The list was computed by the rule "
                + rule + ", then settled by the jury. Licence: "
                + publication.licence().address() + " Source: "
                + publication.page(exported.call().id());
    }
}
