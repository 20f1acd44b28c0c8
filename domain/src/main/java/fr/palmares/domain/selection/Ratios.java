package fr.palmares.domain.selection;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The slots that a {@link Dictionary} may turn to, cheapest first, in a binary heap (Williams, Algorithm 232: Heapsort,
 * 1964): a step seldom needs more than the first few, so that they are never sorted all.
 */
final class Ratios {

    private static final long SLOT = 0xFFFFL;

    /** A ratio's bits, the last sixteen replaced by its slot; the least on top. Behind them, what was taken. */
    private final long[] heap;

    private int size;
    private int all;
    private boolean ordered;

    Ratios(int most) {
        heap = new long[most];
    }

    void add(double ratio, int slot) {
        heap[size++] = (Double.doubleToRawLongBits(ratio) & ~SLOT) | slot;
        all = size;
    }

    boolean empty() {
        return size == 0;
    }

    /** Takes the slot of the least ratio. */
    int next() {
        for (int parent = ordered ? -1 : size / 2 - 1; parent >= 0; parent--) {
            sink(parent);
        }
        ordered = true;
        long least = heap[0];
        heap[0] = heap[--size];
        heap[size] = least;
        sink(0);
        return (int) (least & SLOT);
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

    /** The slots that were taken before the last one, the later first. */
    IntStream passed() {
        return Arrays.stream(heap, size + 1, all).mapToInt(taken -> (int) (taken & SLOT));
    }
}
