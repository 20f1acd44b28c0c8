package fr.palmares.adapters.web.shared;

import fr.palmares.application.shared.Cursor;
import fr.palmares.application.shared.Slice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of a list as JSON, and the cursor of the next. */
public record ListJson<T>(List<T> items, Optional<String> next) {

    public static <V, K, T> ListJson<T> of(Slice<V, K> slice, Function<V, T> item) {
        return new ListJson<>(
                slice.items().stream().map(item).toList(),
                slice.next().map(key -> new Cursor(key.toString()).toString()));
    }
}
