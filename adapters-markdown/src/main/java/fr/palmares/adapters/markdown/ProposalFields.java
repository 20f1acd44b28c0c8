package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** The fields of a proposal, in whatever form they came; {@code missing} is the code of a required one left out. */
record ProposalFields(Mapping keys, String missing) {

    /** What a proposal asks for. */
    static final List<String> REQUEST = List.of("number", "administration", "track", "amount", "themes", "received");

    /** All that a proposal says, where its project stands in fields as well. */
    static final List<String> ALL = Stream.concat(
                    REQUEST.stream(), Stream.of("title", "objective", "data", "ai", "gains"))
            .toList();

    /** Those without which there is no proposal. */
    static final List<String> REQUIRED = List.of("number", "administration", "amount", "received", "title");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** The proposal, if nothing in its fields is wrong; every wrong field is told. */
    Optional<ProposalDocument> read(Optional<Project> project, ZoneId zone) {
        Optional<ProposalNumber> number =
                required("number", keys.value("number", "not-a-number-of-proposal", LimitKeys::number));
        Optional<Slug> administration = required("administration", keys.slug("administration"));
        Optional<Slug> track = keys.slug("track");
        Optional<Money> amount = required("amount", keys.value("amount", "not-money", Written::money));
        List<Placed<ThemeId>> themes = themes();
        Optional<Instant> received =
                required("received", keys.value("received", "not-an-instant", text -> Written.instant(text, zone)));
        if (!keys.refusals().errors().isEmpty()) {
            return Optional.empty();
        }
        return project.map(told -> new ProposalDocument(
                placed("number", number.orElseThrow()),
                placed("administration", new AdministrationId(administration.orElseThrow())),
                track.map(slug -> placed("track", new TrackId(slug))),
                placed("amount", amount.orElseThrow()),
                themes,
                placed("received", received.orElseThrow()),
                told));
    }

    /** The project, where the fields tell it: a title on one line, texts with the lines that they were given. */
    Optional<Project> project() {
        Optional<String> title = required("title", keys.value("title", "not-a-text", ProposalFields::titled));
        Optional<String> objective = lines("objective");
        Optional<String> data = lines("data");
        Optional<String> ai = lines("ai");
        List<String> gains = keys.list("gains", "not-a-text", text -> Optional.of(onOneLine(text)));
        return title.map(text -> new Project(text, objective, data, ai, gains));
    }

    private static Optional<String> titled(String text) {
        return Optional.of(onOneLine(text)).filter(title -> !title.isBlank());
    }

    private static String onOneLine(String text) {
        return LINE_BREAK.matcher(text).replaceAll(" ");
    }

    private Optional<String> lines(String key) {
        return keys.text(key).map(text -> LINE_BREAK.matcher(text).replaceAll("\n"));
    }

    private <T> Optional<T> required(String key, Optional<T> value) {
        if (keys.get(key).isEmpty()) {
            keys.refusals().add(keys.place(key), missing, key);
        }
        return value;
    }

    private List<Placed<ThemeId>> themes() {
        List<Placed<ThemeId>> themes = new ArrayList<>();
        for (Node item : keys.items("themes")) {
            keys.read(item, "not-a-slug", Slug::parse)
                    .ifPresent(slug -> themes.add(
                            new Placed<>(new ThemeId(slug), keys.refusals().position(item))));
        }
        return themes;
    }

    private <T> Placed<T> placed(String key, T value) {
        return new Placed<>(value, keys.refusals().position(keys.place(key)));
    }
}
