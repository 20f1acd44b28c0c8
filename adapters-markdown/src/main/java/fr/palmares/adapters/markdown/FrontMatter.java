package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.Map;
import java.util.Optional;

/** The values above an article's text, by key, as written; only single values, for lists mean nothing to the import. */
record FrontMatter(Map<String, Value> values) {

    static final FrontMatter NONE = new FrontMatter(Map.of());

    Optional<Value> get(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> !value.text().isBlank());
    }

    Optional<String> text(String key) {
        return get(key).map(Value::text);
    }

    /** A value as written, and where. */
    record Value(String text, Position position) {}
}
