package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.FolderText.Opened;
import fr.palmares.application.exchange.CallDocument;
import fr.palmares.application.exchange.CallFormat;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Reading;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.JuryNames;
import fr.palmares.domain.call.Limits;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.RecusalRegime;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.Rules.JuryRules;
import fr.palmares.domain.call.Specification;
import fr.palmares.domain.call.Timetable;
import fr.palmares.domain.call.Window;
import fr.palmares.domain.shared.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code call.md}: the rules of a call in its front matter, the public text below. */
final class CallMd implements CallFormat {

    private static final List<String> KEYS = List.of(
            "call",
            "title",
            "programme",
            "organisers",
            "zone",
            "opens",
            "closes",
            "marking",
            "seats",
            "envelope",
            "source",
            "tracks",
            "criteria",
            "aggregate",
            "threshold",
            "quotas",
            "themes",
            "pairs",
            "pins",
            "rule",
            "tie-order",
            "reserve",
            "recusal",
            "jury");
    private static final List<String> RULES = List.of("exact", "ranking", "equal-shares");

    @Override
    public Reading<CallDocument> read(Document document) {
        return FolderText.read(document, KEYS, CallMd::call);
    }

    private static Optional<CallDocument> call(Opened opened) {
        Mapping keys = opened.keys();
        Optional<Slug> id = keys.required("call", keys.slug("call"));
        Optional<String> title = keys.required("title", keys.text("title"));
        Optional<Timetable> timetable = timetable(keys);
        Optional<Ranking> ranking = new RankingKeys(keys).read();
        Optional<Limits> limits = new LimitKeys(keys).read();
        Optional<RuleId> rule = keys.value(
                "rule", "not-a-rule", text -> RULES.contains(text) ? Optional.of(RuleId.of(text)) : Optional.empty());
        Optional<Integer> reserve = keys.whole("reserve");
        JuryRules jury = jury(keys);
        Optional<Slug> programme = keys.slug("programme");
        List<String> organisers = keys.list("organisers", "not-a-text", Optional::of);
        if (!keys.refusals().errors().isEmpty()) {
            return Optional.empty();
        }
        Rules rules = new Rules(
                timetable.orElseThrow(),
                ranking.orElseThrow(),
                limits.orElseThrow(),
                rule.orElse(RuleId.EXACT),
                reserve.orElse(0),
                jury);
        return Optional.of(new CallDocument(
                new CallId(id.orElseThrow()),
                title.orElseThrow(),
                new Specification(programme, organisers, opened.text().body(), rules)));
    }

    private static JuryRules jury(Mapping keys) {
        return new JuryRules(
                keys.value("recusal", "not-a-recusal", text -> choice(text, RecusalRegime.values()))
                        .orElse(RecusalRegime.PER_PROPOSAL),
                keys.value("jury", "not-a-jury", text -> choice(text, JuryNames.values()))
                        .orElse(JuryNames.PRIVATE));
    }

    private static Optional<Timetable> timetable(Mapping keys) {
        Optional<ZoneId> zone = keys.required("zone", keys.value("zone", "not-a-zone", Written::zone));
        ZoneId clock = zone.orElse(ZoneOffset.UTC);
        Optional<Instant> opens = keys.required("opens", instant(keys, "opens", clock));
        Optional<Instant> closes = keys.required("closes", instant(keys, "closes", clock));
        Optional<Mapping> marking = keys.mapping("marking", "opens", "closes");
        Optional<Window> marked = marking.flatMap(inside -> window(
                inside,
                inside.required("opens", instant(inside, "opens", clock)),
                inside.required("closes", instant(inside, "closes", clock))));
        return window(keys, opens, closes).map(window -> new Timetable(clock, window, marked));
    }

    private static Optional<Window> window(Mapping keys, Optional<Instant> opens, Optional<Instant> closes) {
        return opens.flatMap(from -> closes.flatMap(until ->
                keys.refusals().guarded(keys.place("closes"), "closes-before-opening", () -> new Window(from, until))));
    }

    private static Optional<Instant> instant(Mapping keys, String key, ZoneId zone) {
        return keys.value(key, "not-an-instant", text -> Written.instant(text, zone));
    }

    /** One of the values of a closed list, by its name in small letters with hyphens. */
    static <E extends Enum<E>> Optional<E> choice(String text, E[] values) {
        for (E value : values) {
            if (value.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
