package fr.palmares.application.shared;

import java.util.function.Supplier;

/**
 * Makes several writes one: all kept, or none.
 *
 * <p>Kept by a storage adapter; see {@code TransactionsContract} for what every one must honour. To add another, open a
 * transaction on the calling thread, let the stores write in it, and end it as the outcome says.
 */
public interface Transactions {

    /**
     * Runs the work; its writes are durable once this returns a kept outcome, and undone if it returns a dropped one
     * or throws. Work inside work is a part of the outer work: kept for good only with it, undone with it, and undone
     * alone where it was dropped or threw itself.
     */
    <T> T run(Supplier<Outcome<T>> work);

    /** What the work found, and whether its writes stay. */
    record Outcome<T>(T value, boolean kept) {

        public static <T> Outcome<T> keep(T value) {
            return new Outcome<>(value, true);
        }

        public static <T> Outcome<T> drop(T value) {
            return new Outcome<>(value, false);
        }
    }
}
