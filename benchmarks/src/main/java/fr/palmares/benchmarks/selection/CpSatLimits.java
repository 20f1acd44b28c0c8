package fr.palmares.benchmarks.selection;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ExclusivePair;
import fr.palmares.domain.call.Pins;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Writes a problem's limits as the linear constraints of a CP-SAT model, one each.
 *
 * @param cheaper the column whose amount may be cut, below 0 for none
 */
record CpSatLimits(WholeNumbers numbers, CpModel model, List<BoolVar> columns, int cheaper, IntVar cut) {

    void add() {
        Constraints limits = numbers.problem().constraints();
        seats(limits.seats(), candidate -> true);
        money(limits.envelope(), candidate -> true);
        limits.tracks().forEach(track -> {
            Predicate<Candidate> of = candidate -> candidate.track().equals(Optional.of(track.track()));
            track.seats().ifPresent(seats -> seats(seats, of));
            money(track.envelope(), of);
        });
        limits.themes()
                .forEach(range -> count(
                        range.min(),
                        range.max().orElse(columns.size()),
                        candidate -> candidate.themes().contains(range.theme())));
        quota(limits.quotas().administration(), candidate -> Optional.of(candidate.administration()));
        quota(limits.quotas().parent(), Candidate::parent);
        limits.pairs().forEach(this::apart);
        pinned(limits.pins());
    }

    private void pinned(Pins pins) {
        pins.must().forEach(must -> count(1, 1, candidate -> candidate.number().equals(must)));
        count(0, 0, candidate -> candidate.barred() || pins.not().contains(candidate.number()));
    }

    private void apart(ExclusivePair pair) {
        count(0, 1, candidate -> List.of(pair.one(), pair.other()).contains(candidate.number()));
    }

    private void quota(Optional<Integer> most, Function<Candidate, Optional<AdministrationId>> of) {
        Map<AdministrationId, List<BoolVar>> bodies = new LinkedHashMap<>();
        for (int j = 0; j < columns.size(); j++) {
            BoolVar column = columns.get(j);
            of.apply(numbers.problem().candidates().get(j))
                    .ifPresent(body -> bodies.computeIfAbsent(body, none -> new ArrayList<>())
                            .add(column));
        }
        most.ifPresent(quota -> bodies.values()
                .forEach(body -> model.addLinearConstraint(LinearExpr.sum(body.toArray(BoolVar[]::new)), 0, quota)));
    }

    private void seats(Seats seats, Predicate<Candidate> of) {
        count(seats.min(), seats.max(), of);
    }

    private void count(long min, long max, Predicate<Candidate> of) {
        BoolVar[] chosen = of(of).mapToObj(j -> columns.get(j)).toArray(BoolVar[]::new);
        model.addLinearConstraint(LinearExpr.sum(chosen), min, max);
    }

    private void money(Optional<Money> envelope, Predicate<Candidate> of) {
        envelope.ifPresent(most -> {
            LinearExprBuilder spent = LinearExpr.newBuilder();
            of(of).forEach(j -> spent.addTerm(columns.get(j), numbers.amounts().get(j)));
            of(of).filter(j -> j == cheaper).forEach(j -> spent.addTerm(cut, -1));
            model.addLessOrEqual(spent, numbers.units(most));
        });
    }

    private IntStream of(Predicate<Candidate> of) {
        return IntStream.range(0, columns.size())
                .filter(j -> of.test(numbers.problem().candidates().get(j)));
    }
}
