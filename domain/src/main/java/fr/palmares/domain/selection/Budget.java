package fr.palmares.domain.selection;

/** What is left of an {@link Effort} while it is spent, node by node. */
final class Budget {

    private static final int EVERY = 64;

    private final Effort effort;
    private long spent;
    private boolean over;

    Budget(Effort effort) {
        this.effort = effort;
    }

    /** Takes one node; false once there is none left, or the work was cancelled. */
    boolean spend() {
        if (!over) {
            boolean ask = spent % EVERY == 0;
            over = spent++ >= effort.nodes() || (ask && effort.cancelled().getAsBoolean());
        }
        return !over;
    }

    boolean over() {
        return over;
    }
}
