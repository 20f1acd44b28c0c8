package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import fr.palmares.domain.call.Track;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values above an article's text, by key, as written; only single values, for lists mean nothing to the import.
 *
 * @param tracks those that the article declares, with their identifiers and titles
 */
record FrontMatter(Map<String, Value> values, List<Track> tracks) {

    static final FrontMatter NONE = new FrontMatter(Map.of(), List.of());

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
