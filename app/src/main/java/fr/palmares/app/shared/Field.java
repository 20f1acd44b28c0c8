package fr.palmares.app.shared;

import java.util.Optional;
import java.util.function.Function;

/** A field of a list as CSV: the path of the same field in the JSON, and its value, empty where there is none. */
public record Field<V>(String name, Function<V, String> value) {

    public static <V> Field<V> of(String name, Function<V, ?> value) {
        return new Field<>(name, value.andThen(Object::toString));
    }

    public static <V> Field<V> ofOptional(String name, Function<V, Optional<?>> value) {
        return new Field<>(
                name, value.andThen(found -> found.map(Object::toString).orElse("")));
    }

    /** A field that the record does not hold yet. */
    public static <V> Field<V> absent(String name) {
        return new Field<>(name, item -> "");
    }
}
