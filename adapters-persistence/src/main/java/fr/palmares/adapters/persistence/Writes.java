package fr.palmares.adapters.persistence;

import java.util.concurrent.atomic.LongAdder;

/** Counts the transactions that wrote, by what became of them. */
final class Writes {

    private final LongAdder kept = new LongAdder();
    private final LongAdder undone = new LongAdder();

    void count(boolean wereKept) {
        (wereKept ? kept : undone).increment();
    }

    long kept() {
        return kept.sum();
    }

    long undone() {
        return undone.sum();
    }
}
