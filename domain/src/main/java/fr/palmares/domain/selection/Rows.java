package fr.palmares.domain.selection;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.ThemeRange;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the limits of a call as rows over its candidates, one row per limit. */
final class Rows {

    private static final String CALL = "";

    private final List<Candidate> candidates;
    private final Constraints constraints;
    private final List<Row> rows = new ArrayList<>();

    private Rows(List<Candidate> candidates, Constraints constraints) {
        this.candidates = candidates;
        this.constraints = constraints;
    }

    static List<Row> of(List<Candidate> candidates, Constraints constraints) {
        Rows rows = new Rows(candidates, constraints);
        rows.pins();
        rows.pairs();
        rows.quotas();
        rows.themes();
        rows.tracks();
        rows.seats(CALL, constraints.seats(), candidate -> true);
        rows.envelope(new Limit(Reason.ENVELOPE, CALL), constraints.envelope(), candidate -> true);
        return List.copyOf(rows.rows);
    }

    private void pins() {
        for (int j = 0; j < candidates.size(); j++) {
            Candidate candidate = candidates.get(j);
            String number = candidate.number().toString();
            boolean must = constraints.pins().must().contains(candidate.number());
            for (Bar bar : must ? candidate.bars() : List.<Bar>of()) {
                count(new Limit(bar.reason(), number), List.of(j), Row.NO_MIN, 0);
            }
            if (must) {
                count(new Limit(Reason.MUST_HAVE, number), List.of(j), 1, Row.NO_MAX);
            }
            if (constraints.pins().not().contains(candidate.number())) {
                count(new Limit(Reason.EXCLUDED, number), List.of(j), Row.NO_MIN, 0);
            }
        }
    }

    private void pairs() {
        Map<ProposalNumber, Integer> columns = new TreeMap<>();
        for (int j = 0; j < candidates.size(); j++) {
            columns.put(candidates.get(j).number(), j);
        }
        for (ExclusivePair pair : constraints.pairs()) {
            Limit limit = new Limit(Reason.INCOMPATIBLE, pair.one() + "/" + pair.other());
            List<Integer> both = Stream.of(pair.one(), pair.other())
                    .filter(columns::containsKey)
                    .map(columns::get)
                    .toList();
            count(limit, both, Row.NO_MIN, 1);
        }
    }

    private void quotas() {
        constraints
                .quotas()
                .administration()
                .ifPresent(most ->
                        quota(Reason.ADMINISTRATION_QUOTA, most, candidate -> Optional.of(candidate.administration())));
        constraints.quotas().parent().ifPresent(most -> quota(Reason.PARENT_QUOTA, most, Candidate::parent));
    }

    private void quota(Reason reason, int most, Function<Candidate, Optional<AdministrationId>> of) {
        Map<AdministrationId, List<Integer>> bodies = new TreeMap<>();
        for (int j = 0; j < candidates.size(); j++) {
            int column = j;
            of.apply(candidates.get(j))
                    .ifPresent(body -> bodies.computeIfAbsent(body, first -> new ArrayList<>())
                            .add(column));
        }
        bodies.forEach((body, members) -> {
            if (members.size() > most) {
                count(new Limit(reason, body.toString()), members, Row.NO_MIN, most);
            }
        });
    }

    private void count(Limit limit, List<Integer> members, long min, long max) {
        int[] columns = members.stream().mapToInt(j -> j).toArray();
        long[] ones = new long[columns.length];
        Arrays.fill(ones, 1);
        rows.add(new Row(limit, columns, ones, min, max));
    }

    private void themes() {
        for (ThemeRange range : constraints.themes()) {
            Predicate<Candidate> of = candidate -> candidate.themes().contains(range.theme());
            String theme = range.theme().toString();
            range.max().ifPresent(max -> atMost(new Limit(Reason.THEME_MAXIMUM, theme), max, of));
            atLeast(new Limit(Reason.THEME_MINIMUM, theme), range.min(), of);
        }
    }

    private void tracks() {
        for (TrackLimit limit : constraints.tracks()) {
            Predicate<Candidate> of = candidate -> candidate.track().equals(Optional.of(limit.track()));
            String track = limit.track().toString();
            limit.seats().ifPresent(seats -> seats(track, seats, of));
            envelope(new Limit(Reason.TRACK_ENVELOPE, track), limit.envelope(), of);
        }
    }

    private void seats(String track, Seats seats, Predicate<Candidate> of) {
        atMost(new Limit(track.isEmpty() ? Reason.SEATS : Reason.TRACK_SEATS, track), seats.max(), of);
        atLeast(new Limit(Reason.SEATS_MINIMUM, track), seats.min(), of);
    }

    private void envelope(Limit limit, Optional<Money> envelope, Predicate<Candidate> of) {
        envelope.ifPresent(most ->
                add(limit, of, candidate -> Grid.coins(candidate.amount()), new long[] {Row.NO_MIN, Grid.coins(most)}));
    }

    private void atMost(Limit limit, long max, Predicate<Candidate> of) {
        add(limit, of, candidate -> 1L, new long[] {Row.NO_MIN, max});
    }

    private void atLeast(Limit limit, long min, Predicate<Candidate> of) {
        if (min > 0) {
            add(limit, of, candidate -> 1L, new long[] {min, Row.NO_MAX});
        }
    }

    private void add(Limit limit, Predicate<Candidate> of, ToLongFunction<Candidate> weight, long[] ends) {
        int[] columns = IntStream.range(0, candidates.size())
                .filter(j -> of.test(candidates.get(j)) && weight.applyAsLong(candidates.get(j)) != 0)
                .toArray();
        long[] weights = Arrays.stream(columns)
                .mapToLong(j -> weight.applyAsLong(candidates.get(j)))
                .toArray();
        rows.add(new Row(limit, columns, weights, ends[0], ends[1]));
    }
}
