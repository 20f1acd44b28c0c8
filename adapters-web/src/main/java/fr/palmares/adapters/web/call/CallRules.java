package fr.palmares.adapters.web.call;

import fr.palmares.adapters.web.shared.Texts;
import fr.palmares.application.call.ShowDetails.Published;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.Limits;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.Timetable;
import fr.palmares.domain.call.TrackRules;
import fr.palmares.domain.call.Window;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a call in words, for its page. */
record CallRules(Texts texts, Published published) {

    /** A heading and what is said under it, a line each. */
    record Fact(String label, List<String> lines) {}

    /** A criterion in words. */
    record Marked(String title, String scale, String weight, String threshold) {}

    private Rules rules() {
        return published.specification().rules();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("proposals", Stream.of(proposals())));
        facts.add(fact("marking", marking().stream()));
        facts.add(fact("seats", Stream.of(seats(limits().seats()))));
        facts.add(fact("tracks", limits().tracks().stream().map(this::track)));
        facts.add(fact("aggregate", Stream.of(aggregate())));
        facts.add(fact("threshold", ranking().threshold().stream().map(texts::decimal)));
        facts.add(fact("quotas", quotas(limits().quotas())));
        facts.add(fact("themes", limits().themes().stream().map(this::theme)));
        facts.add(fact(
                "rule",
                Stream.of(texts.sayOr(
                        "rules.rule." + rules().rule(), rules().rule().toString()))));
        facts.add(fact("ties", Stream.of(ties()).filter(said -> !said.isEmpty())));
        facts.add(fact(
                "reserve",
                Stream.of(rules().reserve()).filter(count -> count > 0).map(texts::number)));
        facts.removeIf(fact -> fact.lines().isEmpty());
        return facts;
    }

    private Fact fact(String key, Stream<String> lines) {
        return new Fact(texts.say("rules." + key), lines.toList());
    }

    private Limits limits() {
        return rules().limits();
    }

    private Ranking ranking() {
        return rules().ranking();
    }

    private String proposals() {
        return window(rules().timetable().proposals()) + " · "
                + texts.say("rules.phase." + published.phase().name());
    }

    private Optional<String> marking() {
        return rules().timetable().marking().map(this::window);
    }

    private String window(Window window) {
        Timetable times = rules().timetable();
        ZoneId zone = times.zone();
        return texts.say(
                "rules.window",
                texts.instant(window.opens(), zone),
                texts.instant(window.closes(), zone),
                zone.getId());
    }

    private String seats(Seats seats) {
        return seats.min() == 0
                ? texts.count("rules.seats", seats.max())
                : texts.say("rules.seats.range", seats.min(), seats.max());
    }

    private String track(TrackRules track) {
        List<String> said = new ArrayList<>();
        track.seats().map(this::seats).ifPresent(said::add);
        track.envelope().map(texts::money).ifPresent(said::add);
        return said.isEmpty()
                ? track.track().title()
                : texts.say("rules.labelled", track.track().title(), String.join(texts.say("list.separator"), said));
    }

    private String aggregate() {
        return texts.say("rules.aggregate." + ranking().aggregate().name());
    }

    private Stream<String> quotas(Quotas quotas) {
        return Stream.concat(
                quotas.administration().stream().map(most -> texts.say("rules.quotas.administration", most)),
                quotas.parent().stream().map(most -> texts.say("rules.quotas.parent", most)));
    }

    private String theme(ThemeRange theme) {
        String range = theme.max()
                .map(max -> texts.say("rules.range", theme.min(), max))
                .orElseGet(() -> texts.say("rules.at-least", theme.min()));
        return texts.say("rules.labelled", theme.theme().toString(), range);
    }

    private String ties() {
        return ranking().tieOrder().stream()
                .map(key -> texts.say("rules.ties." + key.name()))
                .collect(Collectors.joining(texts.say("list.separator")));
    }

    List<Marked> criteria() {
        return ranking().criteria().stream().map(this::marked).toList();
    }

    private Marked marked(Criterion criterion) {
        return new Marked(
                criterion.title(),
                texts.say(
                        "rules.range",
                        texts.decimal(criterion.scale().lowest()),
                        texts.decimal(criterion.scale().highest())),
                texts.decimal(criterion.weight()),
                criterion.threshold().map(texts::decimal).orElse(""));
    }

    PublicText text(String title) {
        return PublicText.of(published.specification().text(), title);
    }
}
