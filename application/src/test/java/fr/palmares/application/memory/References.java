package fr.palmares.application.memory;

import java.util.Map;

/** Refuses to store what names something that is not on record. */
final class References {

    private References() {}

    static <K> void check(Map<K, ?> stored, K id) {
        if (!stored.containsKey(id)) {
            throw new IllegalStateException(id + " is not on record");
        }
    }
}
