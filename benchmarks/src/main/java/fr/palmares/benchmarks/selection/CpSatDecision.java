package fr.palmares.benchmarks.selection;

import fr.palmares.benchmarks.selection.WholeNumbers.Sums;
import fr.palmares.domain.selection.Bar;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The questions that explain a list, put to CP-SAT one program each; a second one only where equals meet and the tie
 * order decides. Margin, distance and tie are those of {@code domain.md}.
 */
final class CpSatDecision {

    private static final String NONE = "none";

    private final SelectionProblem problem;
    private final WholeNumbers numbers;
    private final List<Boolean> list;
    private final Sums best;
    private final Map<String, String> answers = new LinkedHashMap<>();

    private CpSatDecision(SelectionProblem problem) {
        this.problem = problem;
        numbers = WholeNumbers.of(problem);
        list = CpSat.asked(numbers).best().orElseThrow();
        best = numbers.sums(list);
    }

    /** Every question with its answer. */
    static Map<String, String> of(MarkedProblem marked) {
        CpSatDecision decision = new CpSatDecision(marked.problem());
        decision.answers.put("list", told(decision.numbers, Optional.of(decision.list)));
        IntStream.range(0, decision.list.size()).forEach(decision::explain);
        marked.variants().forEach((name, variant) -> {
            WholeNumbers numbers = WholeNumbers.of(variant);
            decision.answers.put(name, told(numbers, CpSat.asked(numbers).best()));
        });
        return decision.answers;
    }

    static String told(WholeNumbers numbers, Optional<List<Boolean>> list) {
        return list.map(numbers::sums)
                .map(sums -> numbers.points(sums.score()) + " for " + numbers.euros(sums.amount()))
                .orElse(NONE);
    }

    private void explain(int column) {
        Candidate candidate = problem.candidates().get(column);
        if (list.get(column)) {
            answers.put("margin of " + candidate.number(), margin(candidate, column));
        } else {
            answers.put("points for " + candidate.number(), points(candidate, column));
            answers.put(
                    "euros for " + candidate.number(),
                    candidate.barred()
                            ? NONE
                            : euros(candidate, column).map(Fraction::toString).orElse(NONE));
        }
    }

    /** What the list loses without the candidate, which cannot lose more than what keeps it at the threshold. */
    private String margin(Candidate candidate, int column) {
        Fraction most = candidate.score().minus(problem.scoring().threshold().orElse(Fraction.ZERO));
        return CpSat.asked(numbers)
                .fixing(column, 0)
                .strongest()
                .map(without -> best.score() - numbers.sums(without).score())
                .map(numbers::points)
                .filter(lost -> lost.compareTo(most) < 0)
                .orElse(most)
                .toString();
    }

    private String points(Candidate candidate, int column) {
        if (!candidate.barred()) {
            return within(candidate, distance(numbers, candidate, column));
        }
        if (!candidate.bars().equals(List.of(Bar.BELOW_THRESHOLD))) {
            return NONE;
        }
        Fraction threshold = problem.scoring().threshold().orElseThrow();
        Candidate raised = changed(candidate, threshold, candidate.amount());
        Fraction up = threshold.minus(candidate.score());
        return within(
                candidate,
                distance(WholeNumbers.of(with(raised)), raised, column).map(up::plus));
    }

    /** The points that the best list with the candidate lacks; one unit more where it loses among equals. */
    private Optional<Fraction> distance(WholeNumbers asked, Candidate outside, int column) {
        Sums aim = asked.sums(list);
        return CpSat.asked(asked).fixing(column, 1).best().map(asked::sums).map(with -> {
            long missing = Math.max(0, aim.score() - with.score());
            Fraction points = asked.points(missing);
            boolean equal = with.score() + missing == aim.score();
            boolean enough = !equal
                    || with.amount() < aim.amount()
                    || (with.amount() == aim.amount()
                            && selects(changed(outside, outside.score().plus(points), outside.amount()), column));
            return enough ? points : asked.points(missing + 1);
        });
    }

    /** The least money less; a cent more where it loses among equals. */
    private Optional<Fraction> euros(Candidate outside, int column) {
        Optional<CpSat.Cut> found = CpSat.cheaper(numbers, column).leastCut(best);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Fraction less = numbers.euros(found.get().units());
        Fraction asked = Fraction.of(outside.amount().amount()).minus(less);
        boolean loses = found.get().equal()
                && !selects(
                        changed(
                                outside,
                                outside.score(),
                                Money.euros(asked.decimal().orElseThrow())),
                        column);
        if (!loses) {
            return Optional.of(less);
        }
        return asked.signum() > 0 ? Optional.of(less.plus(Fraction.of(1, 100))) : Optional.empty();
    }

    /** Whether the list would have the candidate if it were like this, the tie order deciding between equals. */
    private boolean selects(Candidate changed, int column) {
        WholeNumbers other = WholeNumbers.of(with(changed));
        Sums sums = other.sums(CpSat.asked(other).best().orElseThrow());
        return CpSat.asked(other).first(sums).orElseThrow().get(column);
    }

    private SelectionProblem with(Candidate changed) {
        List<Candidate> candidates = problem.candidates().stream()
                .map(other -> other.number().equals(changed.number()) ? changed : other)
                .toList();
        return new SelectionProblem(candidates, problem.constraints(), problem.scoring(), List.of());
    }

    private static Candidate changed(Candidate it, Fraction score, Money amount) {
        return new Candidate(
                it.number(),
                it.administration(),
                it.parent(),
                it.track(),
                it.themes(),
                score,
                amount,
                it.received(),
                List.of());
    }

    private String within(Candidate candidate, Optional<Fraction> points) {
        Fraction highest = problem.scoring().highest().orElseThrow();
        return points.filter(more -> candidate.score().plus(more).compareTo(highest) <= 0)
                .map(Fraction::toString)
                .orElse(NONE);
    }
}
