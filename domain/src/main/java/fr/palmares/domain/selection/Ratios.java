package fr.palmares.domain.selection;

/**
 * The slots that a {@link Dictionary} may turn to, cheapest first, in a binary heap (Williams, Algorithm 232: Heapsort,
 * 1964): a step seldom needs more than the first few, so that they are never sorted all.
 */
final class Ratios {

    private static final long SLOT = 0xFFFFL;

    /** So many are looked for one by one: to order them all would take longer than they do. */
    private static final int SOUGHT = 4;

    /** A ratio's bits, the last sixteen replaced by its slot; the least on top. Behind them, what was taken. */
    private final long[] heap;

    private int size;
    private int all;

    Ratios(int most) {
        heap = new long[most];
    }

    void add(double ratio, int slot) {
        heap[size++] = (Double.doubleToRawLongBits(ratio) & ~SLOT) | slot;
        all = size;
    }

    void clear() {
        size = 0;
        all = 0;
    }

    boolean empty() {
        return size == 0;
    }

    /** Takes the slot of the least ratio. The first few are looked for: mostly no other is asked for. */
    int next() {
        int taken = taken();
        if (taken == SOUGHT) {
            order();
        }
        int place = taken < SOUGHT ? first() : 0;
        long least = heap[place];
        heap[place] = heap[--size];
        heap[size] = least;
        if (taken >= SOUGHT) {
            sink(0);
        }
        return (int) (least & SLOT);
    }

    private int first() {
        int first = 0;
        for (int place = 1; place < size; place++) {
            first = heap[place] < heap[first] ? place : first;
        }
        return first;
    }

    private void order() {
        for (int parent = size / 2 - 1; parent >= 0; parent--) {
            sink(parent);
        }
    }

    private void sink(int from) {
        long value = heap[from];
        int place = from;
        for (int child = 2 * place + 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= value) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        if (place < size) {
            heap[place] = value;
        }
    }

    /** How many were taken. */
    int taken() {
        return all - size;
    }

    /** The slot that was taken so late, counted from 0. */
    int taken(int late) {
        return (int) (heap[all - 1 - late] & SLOT);
    }
}
