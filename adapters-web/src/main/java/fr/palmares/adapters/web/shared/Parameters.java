package fr.palmares.adapters.web.shared;

import fr.palmares.application.shared.Cursor;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The query of a request, decoded strictly. What is wrong with it is kept as faults, so that all are told at once. */
final class Parameters {

    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    static Parameters read(String query, Set<String> known) {
        Parameters parameters = new Parameters();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                parameters.take(pair, known);
            }
        }
        return parameters;
    }

    private void take(String pair, Set<String> known) {
        int equals = pair.indexOf('=');
        String encodedName = equals < 0 ? pair : pair.substring(0, equals);
        Optional<String> name = Decoding.of(encodedName);
        Optional<String> value = Decoding.of(equals < 0 ? "" : pair.substring(equals + 1));
        if (name.isEmpty() || value.isEmpty()) {
            fault(ProblemKind.BAD_ENCODING, name.orElse(encodedName));
        } else if (!known.contains(name.get())) {
            fault(ProblemKind.UNKNOWN_PARAMETER, name.get());
        } else if (given.putIfAbsent(name.get(), value.get()) != null) {
            fault(ProblemKind.REPEATED_PARAMETER, name.get());
        }
    }

    private void fault(ProblemKind kind, String parameter, Object... more) {
        Fault fault = Fault.of(kind, parameter, more);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** A parameter's text; one left empty, as forms send them, counts as absent. */
    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name)).filter(text -> !text.isEmpty());
    }

    SearchText search(String name) {
        String text = text(name).orElse("");
        if (text.length() > SearchText.LONGEST) {
            fault(ProblemKind.QUERY_TOO_LONG, name, SearchText.LONGEST);
            return SearchText.NOTHING;
        }
        return SearchText.of(text);
    }

    <T> Optional<T> value(String name, Function<String, Optional<T>> parser) {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            fault(ProblemKind.BAD_PARAMETER, name, Fault.shortened(text.get()));
        }
        return value;
    }

    <K> Page<K> page(Limit usual, Function<String, Optional<K>> keyParser) {
        return new Page<>(after(keyParser), limit().orElse(usual));
    }

    private <K> Optional<K> after(Function<String, Optional<K>> keyParser) {
        Optional<String> cursor = Optional.ofNullable(given.get("cursor"));
        Optional<K> after = cursor.flatMap(Cursor::parse).map(Cursor::key).flatMap(keyParser);
        if (cursor.isPresent() && after.isEmpty()) {
            fault(ProblemKind.BAD_CURSOR, "cursor");
        }
        return after;
    }

    private Optional<Limit> limit() {
        Optional<String> text = Optional.ofNullable(given.get("limit"));
        Optional<Limit> limit = text.filter(digits -> digits.matches("[1-9][0-9]{0,2}"))
                .map(Integer::valueOf)
                .filter(Limit::holds)
                .map(Limit::new);
        if (text.isPresent() && limit.isEmpty()) {
            fault(ProblemKind.BAD_LIMIT, "limit", Limit.LARGEST);
        }
        return limit;
    }

    Map<String, String> given() {
        return Collections.unmodifiableMap(given);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
