package fr.palmares.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.selection.Certificate.Node;
import fr.palmares.domain.selection.certificate.CertificateChecker;
import fr.palmares.domain.selection.certificate.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CertifyingTest {

    private static final ExactRule RULE = new ExactRule();

    private static Optional<Portfolio.Optimum> optimum(SelectionProblem problem) {
        Portfolio portfolio = ExactSolver.create().solve(problem, Effort.UNLIMITED);
        return portfolio instanceof Portfolio.Optimum optimum ? Optional.of(optimum) : Optional.empty();
    }

    private static Certificate certificate(SelectionProblem problem, Portfolio.Optimum optimum) {
        return RULE.certificate(problem, optimum.list(), Effort.UNLIMITED).orElseThrow();
    }

    private static void prove(long from, long to, LongFunction<SelectionProblem> problems) {
        LongStream.range(from, to).forEach(seed -> {
            SelectionProblem problem = problems.apply(seed);
            optimum(problem).ifPresent(optimum -> {
                Optional<Flaw> flaw = CertificateChecker.of(problem)
                        .flaw(optimum.list(), optimum.totals(), certificate(problem, optimum));
                assertThat(flaw).as("seed %s", seed).isEmpty();
            });
        });
    }

    @Test
    void proves_every_best_list_of_small_problems() {
        prove(0, 1000, seed -> Problems.seeded(seed, 3 + (int) (seed % 10)).problem());
    }

    @Test
    void proves_best_lists_of_many_candidates() {
        prove(0, 100, seed -> Problems.seeded(seed, 20 + (int) (seed % 41)).problem());
    }

    @Test
    void proves_best_lists_among_many_equal_ones() {
        prove(
                0,
                1000,
                seed -> Problems.seeded(seed, 3 + (int) (seed % 14)).coarse().problem());
    }

    @Test
    void proves_score_and_money_one_after_the_other_where_one_gain_cannot_hold_both() {
        prove(
                0,
                1000,
                seed -> Problems.seeded(seed, 3 + (int) (seed % 10)).fine().problem());
    }

    @Test
    void proves_no_other_list_than_the_best() {
        LongStream.range(0, 60).forEach(seed -> {
            SelectionProblem problem =
                    Problems.seeded(seed, 3 + (int) (seed % 6)).problem();
            optimum(problem).ifPresent(optimum -> {
                Certificate certificate = certificate(problem, optimum);
                for (List<Candidate> list : new BruteForce(problem).possible()) {
                    Totals totals = Totals.of(list, Grid.nothing(problem));
                    assertThat(flaw(problem, list, totals, certificate).isEmpty())
                            .as("seed %s, %s", seed, list)
                            .isEqualTo(totals.score().equals(optimum.totals().score())
                                    && totals.amount().equals(optimum.totals().amount()));
                }
            });
        });
    }

    private static Optional<Flaw> flaw(
            SelectionProblem problem, List<Candidate> list, Totals totals, Certificate certificate) {
        return CertificateChecker.of(problem)
                .flaw(list.stream().map(Candidate::number).toList(), totals, certificate);
    }

    @Test
    void needs_every_node_of_its_tree() {
        LongStream.range(0, 40).forEach(seed -> {
            SelectionProblem problem = Problems.seeded(seed, 40).problem();
            optimum(problem).ifPresent(optimum -> {
                List<Node> nodes = certificate(problem, optimum).trees().get(0).nodes();
                for (int i = 0; i < nodes.size(); i++) {
                    List<Node> fewer = new ArrayList<>(nodes);
                    fewer.remove(i);
                    Certificate less = new Certificate(
                            certificate(problem, optimum).weight(), List.of(new Certificate.Tree(fewer)));

                    assertThat(CertificateChecker.of(problem).flaw(optimum.list(), optimum.totals(), less))
                            .as("seed %s without node %s", seed, i)
                            .isPresent();
                }
            });
        });
    }

    @Test
    void has_no_certificate_where_the_effort_ends_before_the_proof_or_the_list_is_not_the_best() {
        SelectionProblem problem = Problems.seeded(8, 40).problem();
        Portfolio.Optimum best = optimum(problem).orElseThrow();

        assertThat(RULE.certificate(problem, best.list(), Effort.ofNodes(0))).isEmpty();
        assertThat(RULE.certificate(problem, best.list().subList(1, best.list().size()), Effort.UNLIMITED))
                .isEmpty();
        assertThat(new RankingRule().certificate(problem, best.list(), Effort.UNLIMITED))
                .isEmpty();
    }
}
