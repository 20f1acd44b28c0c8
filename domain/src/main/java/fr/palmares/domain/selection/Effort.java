package fr.palmares.domain.selection;

import java.util.function.BooleanSupplier;

/** How far a solver may go: at most that many nodes of its search, and no further once cancelled. */
public record Effort(long nodes, BooleanSupplier cancelled) {

    public static final Effort UNLIMITED = new Effort(Long.MAX_VALUE, () -> false);

    public Effort {
        if (nodes < 0) {
            throw new IllegalArgumentException("a limit of nodes is 0 or more, got " + nodes);
        }
    }

    public static Effort ofNodes(long nodes) {
        return new Effort(nodes, () -> false);
    }
}
