package fr.palmares.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SwapsTest {

    @Property(seed = "46")
    void what_is_found_respects_every_row_and_leaves_the_fixed_column_alone(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 14) int size) {
        Program program = Model.of(Problems.seeded(seed, size).problem()).program;
        long[] from = IntStream.range(0, program.columns())
                .mapToLong(j -> seed >> (j % 60) & 1)
                .toArray();
        int fixed = Math.floorMod(seed, Math.max(1, program.columns()));

        long[] found = new Nearest(program).near(from, fixed, new long[0]);

        assertThat(found.length).isIn(0, program.columns());
        if (found.length > 0) {
            assertThat(program.holds(found)).isTrue();
            assertThat(found[fixed]).isEqualTo(from[fixed]);
        }
        if (program.holds(from) && from.length > 0) {
            assertThat(program.gain(found)).isGreaterThanOrEqualTo(program.gain(from));
        }
    }
}
