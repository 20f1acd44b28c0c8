package fr.palmares.domain.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a rule that takes one candidate after the other keeps its list, and why it passed over the others. */
final class Turn implements Explanation {

    private final SelectionProblem problem;
    private final Tally tally;
    private final Map<Candidate, Limit> passed = new LinkedHashMap<>();
    private final Comparator<Candidate> order;

    /** Starts with the must-haves, as far as they can be had. */
    Turn(SelectionProblem problem) {
        this.problem = problem;
        tally = new Tally(problem);
        order = TieOrder.ranking(problem.constraints().tieOrder()).thenComparing(Candidate::number);
        problem.candidates().stream()
                .filter(candidate -> problem.constraints().pins().must().contains(candidate.number()))
                .sorted(order)
                .forEach(tally::take);
    }

    /** The clash, where the must-haves alone cannot be had together: they are kept by every rule. */
    static Optional<Refusal> refused(SelectionProblem problem, Effort effort) {
        Constraints limits = problem.constraints();
        List<Row> maxima = Rows.of(problem.candidates(), limits).stream()
                .filter(row -> row.max != Row.NO_MAX || row.limit.reason() == Reason.MUST_HAVE)
                .toList();
        long[] ones = new long[problem.candidates().size()];
        Arrays.fill(ones, 1);
        Program program = new Program(new long[ones.length], new Box(new long[ones.length], ones), maxima);
        return Solving.one(program, effort).impossible() ? Optional.of(Clash.in(program, effort)) : Optional.empty();
    }

    /** Those that wait, best first: neither barred nor excluded nor taken already. */
    List<Candidate> waiting() {
        return problem.candidates().stream()
                .filter(candidate -> Explanation.own(problem, candidate).isEmpty())
                .sorted(order)
                .toList();
    }

    /** Takes a candidate, or remembers and gives the limit that is in its way. */
    Optional<Limit> offer(Candidate candidate) {
        Optional<Limit> broken = tally.broken(candidate);
        broken.ifPresentOrElse(limit -> pass(candidate, limit), () -> tally.take(candidate));
        return broken;
    }

    void pass(Candidate candidate, Limit limit) {
        passed.put(candidate, limit);
    }

    @Override
    public Optional<Limit> limit(Candidate candidate, boolean selected) {
        return Explanation.own(problem, candidate).or(() -> Optional.ofNullable(passed.get(candidate)));
    }

    List<Candidate> list() {
        return tally.list().stream()
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
    }

    Selection selection(SelectionRule rule) {
        List<Candidate> list = list();
        return new Selection(
                rule.id(),
                false,
                Optional.empty(),
                Totals.of(list, Grid.nothing(problem)),
                new Verdicts(problem, list.stream().map(Candidate::number).toList(), this).all(),
                Ties.acrossTheCut(problem, list),
                tally.unmet());
    }
}
