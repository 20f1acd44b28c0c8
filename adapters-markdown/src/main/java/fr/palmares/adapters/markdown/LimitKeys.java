package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Limits;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.call.TrackRules;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys of a call that say what a selection may not exceed or miss. */
record LimitKeys(Mapping keys) {

    Optional<Limits> read() {
        Optional<Seats> seats = keys.required("seats", seats(keys));
        Optional<Envelope> envelope = envelope();
        List<TrackRules> tracks = new ArrayList<>();
        Mapping named = keys.names("tracks");
        if (keys.get("tracks").isPresent()) {
            named.keys().forEach(name -> track(named, name).ifPresent(tracks::add));
        }
        Quotas quotas = quotas();
        List<ThemeRange> themes = themes();
        List<ExclusivePair> pairs = pairs();
        Pins pins = keys.mapping("pins", "must", "not")
                .map(inside -> new Pins(numbers(inside, "must"), numbers(inside, "not")))
                .orElse(Pins.NONE);
        if (!keys.refusals().errors().isEmpty()) {
            return Optional.empty();
        }
        return keys.refusals()
                .guarded(
                        keys.place("tracks"),
                        "tracks-exceed-envelope",
                        () -> new Limits(seats.orElseThrow(), envelope, tracks, quotas, themes, pairs, pins));
    }

    /** {@code 15}, or a mapping of min and max. */
    private Optional<Seats> seats(Mapping inside) {
        Optional<Node> value = inside.get("seats");
        if (value.filter(MappingNode.class::isInstance).isEmpty()) {
            return inside.whole("seats").flatMap(max -> refusals(inside.place("seats"), () -> Seats.upTo(max)));
        }
        return inside.mapping("seats", "min", "max")
                .flatMap(range -> range.required("max", range.whole("max"))
                        .flatMap(max -> refusals(
                                value.get(), () -> new Seats(range.whole("min").orElse(0), max))));
    }

    private Optional<Seats> refusals(Node place, Supplier<Seats> seats) {
        return keys.refusals().guarded(place, "not-seats", seats);
    }

    private Optional<Envelope> envelope() {
        FundingSource source = keys.mapping("source", "programme", "fund", "operator")
                .map(inside ->
                        new FundingSource(inside.text("programme"), inside.text("fund"), inside.text("operator")))
                .orElse(FundingSource.UNKNOWN);
        return money(keys, "envelope")
                .flatMap(amount -> keys.refusals()
                        .guarded(keys.place("envelope"), "not-money", () -> new Envelope(amount, source)));
    }

    private static Optional<Money> money(Mapping inside, String key) {
        return inside.value(key, "not-money", Written::money);
    }

    private Optional<TrackRules> track(Mapping named, String name) {
        Mapping inside = Mapping.of(named.place(name), keys.refusals(), List.of("title", "seats", "envelope"));
        Optional<Slug> id = Slug.parse(name);
        if (id.isEmpty()) {
            keys.refusals().add(named.place(name), "not-a-slug", name);
        }
        Optional<Seats> seats = seats(inside);
        Optional<Money> envelope = money(inside, "envelope");
        String title = inside.text("title").orElse(name);
        return id.map(slug -> new TrackRules(new Track(new TrackId(slug), title), seats, envelope));
    }

    private Quotas quotas() {
        Optional<Mapping> inside = keys.mapping("quotas", "administration", "parent");
        Optional<Integer> administration = inside.flatMap(quota -> quota.whole("administration"));
        Optional<Integer> parent = inside.flatMap(quota -> quota.whole("parent"));
        return keys.refusals()
                .guarded(keys.place("quotas"), "not-a-quota", () -> new Quotas(administration, parent))
                .orElse(Quotas.NONE);
    }

    private List<ThemeRange> themes() {
        List<ThemeRange> themes = new ArrayList<>();
        if (keys.get("themes").isEmpty()) {
            return themes;
        }
        Mapping named = keys.names("themes");
        for (String name : named.keys()) {
            Optional<Slug> id = Slug.parse(name);
            if (id.isEmpty()) {
                keys.refusals().add(named.place(name), "not-a-slug", name);
                continue;
            }
            Mapping inside = Mapping.of(named.place(name), keys.refusals(), List.of("min", "max"));
            int min = inside.whole("min").orElse(0);
            Optional<Integer> max = inside.whole("max");
            keys.refusals()
                    .guarded(inside.node(), "not-a-range", () -> new ThemeRange(new ThemeId(id.get()), min, max))
                    .ifPresent(themes::add);
        }
        return themes;
    }

    private List<ExclusivePair> pairs() {
        List<ExclusivePair> pairs = new ArrayList<>();
        for (Node item : keys.items("pairs")) {
            List<ProposalNumber> two = item instanceof SequenceNode sequence
                    ? sequence.getValue().stream()
                            .flatMap(one -> keys.read(one, "not-a-number-of-proposal", LimitKeys::number).stream())
                            .toList()
                    : List.of();
            if (two.size() == 2) {
                keys.refusals()
                        .guarded(item, "not-a-pair", () -> new ExclusivePair(two.get(0), two.get(1)))
                        .ifPresent(pairs::add);
            } else {
                keys.refusals().add(item, "not-a-pair");
            }
        }
        return pairs;
    }

    private static List<ProposalNumber> numbers(Mapping inside, String key) {
        return inside.list(key, "not-a-number-of-proposal", LimitKeys::number);
    }

    static Optional<ProposalNumber> number(String text) {
        return Written.whole(text).filter(number -> number > 0).map(ProposalNumber::new);
    }
}
