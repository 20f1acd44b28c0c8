package fr.palmares.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final SelectionRule rule = SelectionRules.named(RuleId.EXACT).orElseThrow();

    @Test
    void a_distance_in_points_lets_its_candidate_in_and_one_unit_less_does_not() {
        everyVerdict((problem, verdict) -> verdict.distance().ifPresent(points -> {
            Candidate candidate = problem.candidate(verdict.candidate());
            Fraction unit = Grid.of(problem.candidates()).unit();

            assertThat(isIn(problem, scored(candidate, points)))
                    .as("%s in %s", verdict, problem)
                    .isTrue();
            if (points.signum() > 0) {
                assertThat(isIn(problem, scored(candidate, points.minus(unit))))
                        .as("%s in %s", verdict, problem)
                        .isFalse();
            }
        }));
    }

    @Test
    void a_distance_in_money_lets_its_candidate_in_and_one_cent_less_does_not() {
        everyVerdict((problem, verdict) -> verdict.less().ifPresent(money -> {
            Candidate candidate = problem.candidate(verdict.candidate());

            assertThat(isIn(problem, cheaper(candidate, money.amount())))
                    .as("%s in %s", verdict, problem)
                    .isTrue();
            if (money.amount().signum() > 0) {
                assertThat(isIn(problem, cheaper(candidate, money.amount().subtract(CENT))))
                        .as("%s in %s", verdict, problem)
                        .isFalse();
            }
        }));
    }

    @Test
    void where_there_is_no_distance_not_even_everything_lets_the_candidate_in() {
        everyVerdict((problem, verdict) -> {
            Candidate candidate = problem.candidate(verdict.candidate());
            if (verdict.standing() != Standing.SELECTED && verdict.distance().isEmpty()) {
                assertThat(isIn(problem, scored(candidate, Fraction.of(1_000_000))))
                        .as("%s in %s", verdict, problem)
                        .isFalse();
            }
            if (verdict.standing() != Standing.SELECTED && verdict.less().isEmpty()) {
                assertThat(isIn(problem, cheaper(candidate, candidate.amount().amount())))
                        .as("%s in %s", verdict, problem)
                        .isFalse();
            }
        });
    }

    @Test
    void a_margin_is_what_the_list_loses_without_its_candidate_down_to_the_threshold() {
        everyVerdict((problem, verdict) -> {
            if (verdict.standing() == Standing.SELECTED
                    && verdict.reason().filter(Reason.MUST_HAVE::equals).isEmpty()) {
                Fraction all = BruteForce.score(new BruteForce(problem).best().get(0));
                List<List<Candidate>> without =
                        new BruteForce(problem.with(barred(problem.candidate(verdict.candidate())))).best();

                Fraction most = problem.candidate(verdict.candidate())
                        .score()
                        .minus(problem.scoring().threshold().orElse(Fraction.ZERO));
                Fraction lost = without.stream()
                        .findFirst()
                        .map(list -> all.minus(BruteForce.score(list)))
                        .orElse(most);

                assertThat(verdict.margin())
                        .as("%s in %s", verdict, problem)
                        .contains(lost.compareTo(most) < 0 ? lost : most);
            }
        });
    }

    private void everyVerdict(BiConsumer<SelectionProblem, Verdict> check) {
        LongStream.range(0, 400).forEach(seed -> {
            Problems problems = Problems.seeded(seed, 4 + (int) (seed % 6));
            SelectionProblem problem = seed % 3 == 0
                    ? problems.fine().problem()
                    : (seed % 2 == 0 ? problems.coarse() : problems).problem();
            if (rule.select(problem, Effort.UNLIMITED) instanceof Selection selection) {
                selection.verdicts().forEach(verdict -> check.accept(problem, verdict));
            }
        });
    }

    private static Candidate scored(Candidate candidate, Fraction more) {
        Fraction score = candidate.score().plus(more);
        return candidate.scored(score.signum() < 0 ? Fraction.ZERO : score);
    }

    private static Candidate cheaper(Candidate candidate, BigDecimal less) {
        return candidate.asking(Money.euros(candidate.amount().amount().subtract(less)));
    }

    private static Candidate barred(Candidate c) {
        return new Candidate(
                c.number(),
                c.administration(),
                c.parent(),
                c.track(),
                c.themes(),
                c.score(),
                c.amount(),
                c.received(),
                List.of(Bar.INELIGIBLE));
    }

    private static boolean isIn(SelectionProblem problem, Candidate changed) {
        return ExactSolver.create().solve(problem.with(changed), Effort.UNLIMITED) instanceof Portfolio.Optimum optimum
                && optimum.list().contains(changed.number());
    }
}
