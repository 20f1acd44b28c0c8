package fr.palmares.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.ProposalNumber;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExactSolverTest {

    private final PortfolioSolver solver = ExactSolver.create();

    @Test
    void agrees_with_every_list_there_is() {
        LongStream.range(0, 3000).forEach(seed -> agree(seed, Problems.seeded(seed, 3 + (int) (seed % 10))));
    }

    @Test
    void agrees_with_every_list_there_is_where_many_are_equal() {
        LongStream.range(0, 3000)
                .forEach(seed ->
                        agree(seed, Problems.seeded(seed, 3 + (int) (seed % 10)).coarse()));
    }

    @Test
    void agrees_with_every_list_there_is_where_one_gain_cannot_hold_both_aims() {
        LongFunction<Problems> fine =
                seed -> Problems.seeded(seed, 3 + (int) (seed % 10)).fine();

        LongStream.range(0, 3000).forEach(seed -> agree(seed, fine.apply(seed)));
        assertThat(LongStream.range(0, 3000)
                        .filter(seed -> Model.of(fine.apply(seed).problem()).split)
                        .count())
                .isGreaterThan(1000);
    }

    private void agree(long seed, Problems problems) {
        SelectionProblem problem = problems.problem();
        List<List<Candidate>> best = new BruteForce(problem).best();

        Portfolio portfolio = solver.solve(problem, Effort.UNLIMITED);

        if (best.isEmpty()) {
            assertThat(portfolio).as("seed %s", seed).isInstanceOf(Portfolio.None.class);
            return;
        }
        Portfolio.Optimum optimum = (Portfolio.Optimum) portfolio;
        assertThat(optimum.totals().score()).as("score, seed %s", seed).isEqualTo(BruteForce.score(best.get(0)));
        assertThat(optimum.totals().amount().orElseThrow().amount())
                .as("amount, seed %s", seed)
                .isEqualByComparingTo(BruteForce.amount(best.get(0)));
        assertThat(best.stream().map(ExactSolverTest::numbers))
                .as("list, seed %s", seed)
                .contains(optimum.list());
        assertThat(optimum.ties().stream().flatMap(tie -> tie.candidates().stream()))
                .as("ties, seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(exchangeable(problem, best));
    }

    private static List<ProposalNumber> numbers(List<Candidate> list) {
        return list.stream().map(Candidate::number).toList();
    }

    private static List<ProposalNumber> exchangeable(SelectionProblem problem, List<List<Candidate>> best) {
        return problem.candidates().stream()
                .filter(c ->
                        best.stream().map(list -> list.contains(c)).distinct().count() > 1)
                .map(Candidate::number)
                .toList();
    }
}
