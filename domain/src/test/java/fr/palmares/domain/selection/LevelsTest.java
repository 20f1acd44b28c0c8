package fr.palmares.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Property(seed = "46")
    void the_best_lists_are_those_that_are_found_without_levels(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 24) int size, @ForAll boolean coarse) {
        Problems problems = Problems.seeded(seed, size);
        Model model = Model.of((coarse ? problems.coarse() : problems).problem());
        Solving.Bound bound = Solving.bound(model.program, model.weight);
        Answer direct = Solving.all(model.program, Effort.UNLIMITED);
        if (model.split || !direct.found()) {
            return;
        }

        Answer levels = Levels.down(model, model.program, bound.most(), Effort.UNLIMITED);

        assertThat(direct.gain()).isLessThanOrEqualTo(bound.most());
        assertThat(levels.proven()).isTrue();
        assertThat(levels.gain()).isEqualTo(direct.gain());
        if (!direct.incumbents().many()) {
            assertThat(levels.incumbents().points())
                    .containsExactlyInAnyOrderElementsOf(direct.incumbents().points());
        }
    }

    @Test
    void without_effort_the_answer_is_not_proven() {
        Model model = Model.of(Problems.seeded(1, 24).coarse().problem());
        Solving.Bound bound = Solving.bound(model.program, model.weight);

        Answer answer = Levels.down(model, model.program, bound.most(), Effort.ofNodes(0));

        assertThat(answer.proven()).isFalse();
        assertThat(answer.bound()).isLessThanOrEqualTo(bound.most());
    }
}
