package fr.palmares.adapters.persistence;

import fr.palmares.application.shared.StaleWrite;
import java.util.function.IntFunction;

/** Checks that every row of a batch was written: one that was not had another revision than the writer thought. */
final class Written {

    private Written() {}

    /** @throws StaleWrite for the first row that was not written, named by its identifier */
    static void orStale(int[] rows, IntFunction<?> id) {
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] == 0) {
                throw new StaleWrite(id.apply(row));
            }
        }
    }
}
