package fr.palmares.domain.funding;

import java.util.Optional;
import java.util.function.Function;

/** What came of a change to the money: how it stands now, or why nothing changes. */
public sealed interface Checked<T> {

    <R> R fold(Function<T, R> holds, Function<FundingRefusal, R> breaks);

    static <T> Checked<T> holding(T value) {
        return new Holds<>(value);
    }

    static <T> Checked<T> breaking(FundingRefusal reason) {
        return new Breaks<>(reason);
    }

    /** The value, unless there is a reason against it. */
    static <T> Checked<T> unless(Optional<FundingRefusal> reason, T value) {
        return reason.<Checked<T>>map(Breaks::new).orElseGet(() -> new Holds<>(value));
    }

    default <R> Checked<R> then(Function<T, Checked<R>> next) {
        return fold(next, Breaks::new);
    }

    /** It can be done. */
    record Holds<T>(T value) implements Checked<T> {

        @Override
        public <R> R fold(Function<T, R> holds, Function<FundingRefusal, R> breaks) {
            return holds.apply(value);
        }
    }

    /** It would break a rule. */
    record Breaks<T>(FundingRefusal reason) implements Checked<T> {

        @Override
        public <R> R fold(Function<T, R> holds, Function<FundingRefusal, R> breaks) {
            return breaks.apply(reason);
        }
    }
}
