package fr.palmares.adapters.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A statement whose conditions depend on what is asked for; values are bound, never written into it. */
final class Query {

    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> bindings = new HashMap<>();

    Query(String select) {
        this.select = select;
    }

    Query where(String condition) {
        conditions.add(condition);
        return this;
    }

    Query where(String condition, String name, Object value) {
        return where(condition).bind(name, value);
    }

    Query bind(String name, Object value) {
        bindings.put(name, value);
        return this;
    }

    Map<String, Object> bindings() {
        return bindings;
    }

    String orderedBy(String order) {
        String filter =
                conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining("\n  and ", "where ", "\n"));
        return select + filter + "order by " + order + "\nfetch first :count rows only";
    }
}
