package fr.palmares.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of a list, and the key after which the next one starts if there is one. */
public record Slice<T, K>(List<T> items, Optional<K> next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts the page out of rows of which one more was asked for, which tells whether another page follows. */
    public static <T, K> Slice<T, K> of(List<T> rows, Limit limit, Function<T, K> key) {
        if (rows.size() <= limit.items()) {
            return new Slice<>(rows, Optional.empty());
        }
        List<T> items = rows.subList(0, limit.items());
        return new Slice<>(items, Optional.of(key.apply(items.get(items.size() - 1))));
    }
}
