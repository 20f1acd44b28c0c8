package fr.palmares.domain.trail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** All that is on record of one thing, field by field; what is absent has no field. The digest covers all of it. */
public final class Facts {

    private final Map<String, String> values;

    /** The fields that the trail does not repeat when the thing is new: they stand in the record. */
    private final Set<String> texts;

    private Facts(Fields fields) {
        this.values = fields.values;
        this.texts = fields.texts;
    }

    /** Facts as they are collected, once and for all. */
    public static Facts collected(Consumer<Fields> collecting) {
        Fields fields = new Fields();
        collecting.accept(fields);
        fields.complete = true;
        return new Facts(fields);
    }

    /** Where facts are put together. */
    public static final class Fields {

        private final Map<String, String> values = new LinkedHashMap<>();
        private final Set<String> texts = new HashSet<>();
        private boolean complete;

        private Fields() {}

        /**
         * Puts a field in.
         *
         * @throws IllegalArgumentException for a field that is there already
         * @throws IllegalStateException once the facts are complete
         */
        public Fields put(String field, Object value) {
            if (complete) {
                throw new IllegalStateException("the facts are complete without " + field);
            }
            if (values.putIfAbsent(field, value.toString()) != null) {
                throw new IllegalArgumentException("two values for " + field);
            }
            return this;
        }

        /** Puts a field in, unless it has no value. */
        public Fields put(String field, Optional<?> value) {
            value.ifPresent(present -> put(field, present));
            return this;
        }

        /** Puts in a text that the trail tells only once it changes. */
        public Fields putText(String field, Optional<String> text) {
            text.ifPresent(told -> texts.add(field));
            return put(field, text);
        }
    }

    public Digest digest() {
        Canonical canonical = new Canonical();
        values.forEach((field, value) -> canonical.add(field).add(value));
        return canonical.digest();
    }

    List<Difference> asNew() {
        return values.entrySet().stream()
                .filter(fact -> !texts.contains(fact.getKey()))
                .map(fact -> Difference.between(fact.getKey(), Optional.empty(), Optional.of(fact.getValue())))
                .toList();
    }

    List<Difference> since(Facts before) {
        List<Difference> differences = new ArrayList<>();
        values.forEach((field, value) -> {
            Optional<String> old = before.value(field);
            if (!old.equals(Optional.of(value))) {
                differences.add(Difference.between(field, old, Optional.of(value)));
            }
        });
        before.values.forEach((field, value) -> {
            if (!values.containsKey(field)) {
                differences.add(Difference.between(field, Optional.of(value), Optional.empty()));
            }
        });
        return differences;
    }

    private Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }
}
