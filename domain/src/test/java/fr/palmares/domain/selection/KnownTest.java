package fr.palmares.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KnownTest {

    private final SelectionRule rule = SelectionRules.named(RuleId.EXACT).orElseThrow();

    @Property(seed = "46")
    void a_start_changes_nothing_of_the_best_gain_with_a_column_turned(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 30) int size, @ForAll boolean coarse) {
        Model model = Model.of(problem(seed, size, coarse));
        Answer base = Solving.one(model.program, Effort.UNLIMITED);
        if (!base.found()) {
            return;
        }

        Known known = new Known(model.program, base.point());

        for (int j = 0; j < model.scores.length; j++) {
            long other = 1 - base.point()[j];
            Answer turned = known.one(j, other, Effort.UNLIMITED);
            Answer fresh = Solving.one(model.program.fixing(j, other), Effort.UNLIMITED);
            assertThat(turned.proven()).isTrue();
            assertThat(turned.found()).isEqualTo(fresh.found());
            assertThat(turned.gain()).isEqualTo(fresh.gain());
            assertThat(turned.found() && !model.program.fixing(j, other).holds(turned.point()))
                    .isFalse();
        }
    }

    @Property(seed = "46")
    void a_rule_that_starts_near_another_list_ends_where_it_always_does(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 30) int size, @ForAll boolean coarse) {
        SelectionProblem problem = problem(seed, size, coarse);
        SelectionProblem other = problem(seed + 1, size, coarse);
        List<ProposalNumber> near = rule.list(other, Effort.UNLIMITED).orElse(List.of());

        assertThat(rule.near(near, problem, Effort.UNLIMITED)).isEqualTo(rule.list(problem, Effort.UNLIMITED));
    }

    @Property(seed = "46")
    void a_point_above_is_found_where_there_is_one_and_every_equal_one_where_there_is_none(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 20) int size) {
        Program program = Model.of(problem(seed, size, true)).program;
        Answer all = Solving.all(program, Effort.UNLIMITED);
        if (!all.found()) {
            return;
        }

        Answer above = Solving.above(all.gain() - 1, program, Effort.UNLIMITED);
        Answer equal = Solving.above(all.gain(), program, Effort.UNLIMITED);
        Answer beyond = Solving.above(all.gain() + 1, program, Effort.UNLIMITED);

        assertThat(above.gain()).isEqualTo(all.gain());
        assertThat(equal.gain()).isEqualTo(all.gain());
        assertThat(equal.incumbents().points())
                .containsExactlyInAnyOrderElementsOf(all.incumbents().points());
        assertThat(beyond.proven()).isTrue();
        assertThat(beyond.found() && beyond.gain() > all.gain()).isFalse();
    }

    private static SelectionProblem problem(long seed, int size, boolean coarse) {
        Problems problems = Problems.seeded(seed, size);
        return (coarse ? problems.coarse() : problems).problem();
    }
}
