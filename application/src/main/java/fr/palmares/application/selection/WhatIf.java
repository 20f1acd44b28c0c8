package fr.palmares.application.selection;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.Aggregate;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.Quotas;
import fr.palmares.domain.call.Ranking;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Another value for some of a call's rules, by the keys of {@code call.md}; every cap given binds. */
final class WhatIf {

    /** The keys, as a refusal names them. */
    private static final String KEYS = "seats, seats.min, seats.max, envelope, threshold, aggregate, reserve, rule,"
            + " quotas.administration, quotas.parent, tracks.ID.seats, tracks.ID.envelope, themes.ID.min,"
            + " themes.ID.max, criteria.ID.weight, criteria.ID.threshold";

    private Setup setup;

    private WhatIf(Setup setup) {
        this.setup = setup;
    }

    /** What came of it: another setup, or what is wrong with the first setting that is. */
    record Changed(Setup setup, Optional<Sentence> wrong) {}

    static Changed of(Setup setup, Map<String, String> settings) {
        WhatIf whatIf = new WhatIf(setup);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            try {
                if (!whatIf.set(
                        setting.getKey().split("\\.", -1), setting.getValue().strip())) {
                    return new Changed(setup, Optional.of(Sentence.of("unknown-key", setting.getKey(), KEYS)));
                }
            } catch (IllegalArgumentException | ArithmeticException wrong) {
                return new Changed(
                        setup, Optional.of(Sentence.of("wrong-value", setting.getKey(), setting.getValue())));
            }
        }
        return new Changed(whatIf.setup, Optional.empty());
    }

    private boolean set(String[] key, String value) {
        return switch (key.length) {
            case 1 -> setWhole(key[0], value);
            case 2 -> setPart(key[0], key[1], value);
            case 3 -> setNamed(key[0], key[1], key[2], value);
            default -> false;
        };
    }

    private boolean setWhole(String key, String value) {
        Ranking ranking = setup.ranking();
        switch (key) {
            case "seats" -> seats(Seats.upTo(Integer.parseInt(value)));
            case "envelope" -> constrain(limits -> with(limits, limits.seats(), Optional.of(money(value))));
            case "threshold" ->
                rank(new Ranking(
                        ranking.criteria(), ranking.aggregate(), Optional.of(decimal(value)), ranking.tieOrder()));
            case "aggregate" ->
                rank(new Ranking(
                        ranking.criteria(),
                        Aggregate.valueOf(value.toUpperCase(Locale.ROOT)),
                        ranking.threshold(),
                        ranking.tieOrder()));
            case "reserve" -> constrain(limits -> reserve(limits, Integer.parseInt(value)));
            case "rule" -> setup = new Setup(ranking, setup.constraints(), RuleId.of(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean setPart(String key, String part, String value) {
        Seats seats = setup.constraints().seats();
        Quotas quotas = setup.constraints().quotas();
        int count = Integer.parseInt(value);
        switch (key + "." + part) {
            case "seats.min" -> seats(new Seats(count, seats.max()));
            case "seats.max" -> seats(new Seats(Math.min(seats.min(), count), count));
            case "quotas.administration" ->
                constrain(limits -> with(limits, new Quotas(Optional.of(count), quotas.parent())));
            case "quotas.parent" ->
                constrain(limits -> with(limits, new Quotas(quotas.administration(), Optional.of(count))));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean setNamed(String key, String id, String part, String value) {
        return switch (key + "." + part) {
            case "tracks.seats" ->
                track(
                        id,
                        track -> new TrackLimit(
                                track.track(), Optional.of(Seats.upTo(Integer.parseInt(value))), track.envelope()));
            case "tracks.envelope" ->
                track(id, track -> new TrackLimit(track.track(), track.seats(), Optional.of(money(value))));
            case "themes.min" ->
                theme(id, theme -> new ThemeRange(theme.theme(), Integer.parseInt(value), theme.max()));
            case "themes.max" ->
                theme(id, theme -> new ThemeRange(theme.theme(), theme.min(), Optional.of(Integer.parseInt(value))));
            case "criteria.weight" ->
                criterion(id, it -> new Criterion(it.id(), it.title(), it.scale(), decimal(value), it.threshold()));
            case "criteria.threshold" ->
                criterion(
                        id,
                        it -> new Criterion(it.id(), it.title(), it.scale(), it.weight(), Optional.of(decimal(value))));
            default -> false;
        };
    }

    private boolean track(String id, UnaryOperator<TrackLimit> change) {
        List<TrackLimit> tracks = setup.constraints().tracks();
        return named(
                tracks,
                track -> track.track().toString(),
                id,
                change,
                changed -> constrain(limits -> new Constraints(
                        limits.seats(),
                        limits.envelope(),
                        changed,
                        limits.quotas(),
                        limits.themes(),
                        limits.pairs(),
                        limits.pins(),
                        limits.tieOrder(),
                        limits.reserve())));
    }

    private boolean theme(String id, UnaryOperator<ThemeRange> change) {
        List<ThemeRange> themes = setup.constraints().themes();
        return named(
                themes,
                theme -> theme.theme().toString(),
                id,
                change,
                changed -> constrain(limits -> new Constraints(
                        limits.seats(),
                        limits.envelope(),
                        limits.tracks(),
                        limits.quotas(),
                        changed,
                        limits.pairs(),
                        limits.pins(),
                        limits.tieOrder(),
                        limits.reserve())));
    }

    private boolean criterion(String id, UnaryOperator<Criterion> change) {
        Ranking ranking = setup.ranking();
        return named(
                ranking.criteria(),
                criterion -> criterion.id().toString(),
                id,
                change,
                changed -> rank(new Ranking(changed, ranking.aggregate(), ranking.threshold(), ranking.tieOrder())));
    }

    private static <T> boolean named(
            List<T> all, Function<T, String> name, String id, UnaryOperator<T> change, Consumer<List<T>> set) {
        if (all.stream().noneMatch(one -> name.apply(one).equals(id))) {
            return false;
        }
        set.accept(all.stream()
                .map(one -> name.apply(one).equals(id) ? change.apply(one) : one)
                .toList());
        return true;
    }

    private void seats(Seats seats) {
        constrain(limits -> with(limits, seats, limits.envelope()));
    }

    private void rank(Ranking ranking) {
        setup = new Setup(ranking, setup.constraints(), setup.rule());
    }

    private void constrain(UnaryOperator<Constraints> change) {
        setup = new Setup(setup.ranking(), change.apply(setup.constraints()), setup.rule());
    }

    private static Constraints with(Constraints limits, Seats seats, Optional<Money> envelope) {
        return new Constraints(
                seats,
                envelope,
                limits.tracks(),
                limits.quotas(),
                limits.themes(),
                limits.pairs(),
                limits.pins(),
                limits.tieOrder(),
                limits.reserve());
    }

    private static Constraints with(Constraints limits, Quotas quotas) {
        return new Constraints(
                limits.seats(),
                limits.envelope(),
                limits.tracks(),
                quotas,
                limits.themes(),
                limits.pairs(),
                limits.pins(),
                limits.tieOrder(),
                limits.reserve());
    }

    private static Constraints reserve(Constraints limits, int reserve) {
        return new Constraints(
                limits.seats(),
                limits.envelope(),
                limits.tracks(),
                limits.quotas(),
                limits.themes(),
                limits.pairs(),
                limits.pins(),
                limits.tieOrder(),
                reserve);
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value.replace(',', '.'));
    }

    private static Money money(String value) {
        return Money.euros(decimal(value.replaceFirst("\\s*(?:EUR|€)$", "")));
    }
}
