package fr.palmares.domain.shared;

import java.util.Optional;

/**
 * An amount of money as officers and spreadsheets write it: {@code 4000000.00 EUR}, « 120 000,00 € », « 1,5 M€ ».
 *
 * <p>It is read exactly or not at all. Thousands are apart by a kind of space, or by points or commas where two of them
 * or the decimals behind them leave no doubt; one point or comma with three digits behind it could be either, and is
 * refused as three decimals.
 */
public sealed interface WrittenAmount {

    /** More is no amount that anybody wrote, and would only cost time. */
    int LONGEST = 60;

    /** Reads a text. */
    static WrittenAmount of(String text) {
        return AmountReading.of(text);
    }

    /** The amount; it is more than nothing. */
    record Read(Money money) implements WrittenAmount {}

    /** Why it is none. */
    record Wrong(Fault fault) implements WrittenAmount {}

    /** The amount, if it is one. */
    default Optional<Money> read() {
        return this instanceof Read read ? Optional.of(read.money()) : Optional.empty();
    }

    /** What can be wrong with an amount; the code is public. */
    enum Fault {
        UNREADABLE("not-an-amount"),
        NEGATIVE("amount-negative"),
        ZERO("amount-zero"),
        DECIMALS("amount-decimals"),
        TOO_LARGE("amount-too-large"),
        CURRENCY("amount-currency");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
