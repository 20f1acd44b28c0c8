package fr.palmares.application.shared;

import java.util.Optional;

/** Which part of a list is asked for: what comes after a key, that many items of it. */
public record Page<K>(Optional<K> after, Limit limit) {

    public static <K> Page<K> first() {
        return new Page<>(Optional.empty(), Limit.DEFAULT);
    }

    public static <K> Page<K> first(int items) {
        return new Page<>(Optional.empty(), new Limit(items));
    }
}
