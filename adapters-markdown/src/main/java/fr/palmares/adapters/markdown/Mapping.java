package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Slug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys of a front matter, or of a mapping in it, with values as they are written; a wrong one is an error. */
final class Mapping {

    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Refusals refusals;

    private Mapping(Node node, Refusals refusals) {
        this.node = node;
        this.refusals = refusals;
    }

    /** A mapping whose keys are names that its author chose. */
    static Mapping named(Node node, Refusals refusals) {
        Mapping mapping = new Mapping(node, refusals);
        if (!(node instanceof MappingNode entries)) {
            refusals.add(node, "not-a-mapping");
            return mapping;
        }
        for (NodeTuple entry : entries.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                mapping.values.put(key.getValue(), entry.getValueNode());
            } else {
                refusals.add(entry.getKeyNode(), "not-a-key");
            }
        }
        return mapping;
    }

    /** A mapping of known keys; another key is an error that suggests the nearest one. */
    static Mapping of(Node node, Refusals refusals, List<String> known) {
        Mapping mapping = named(node, refusals);
        if (node instanceof MappingNode entries) {
            for (NodeTuple entry : entries.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key && !known.contains(key.getValue())) {
                    refusals.add(key, "unknown-key-here", key.getValue(), Nearest.to(key.getValue(), known));
                }
            }
        }
        return mapping;
    }

    Node node() {
        return node;
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** The value of a key, where it has one. */
    Optional<Node> get(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> !(value instanceof ScalarNode scalar && isNothing(scalar)));
    }

    private static boolean isNothing(ScalarNode scalar) {
        return scalar.getValue().isBlank()
                || (scalar.isPlain()
                        && (scalar.getValue().equals("null")
                                || scalar.getValue().equals("~")));
    }

    /** The node of a key or, without one, the mapping itself: the place to complain about. */
    Node place(String key) {
        return Optional.ofNullable(values.get(key)).orElse(node);
    }

    Optional<String> text(String key) {
        return value(key, "not-a-text", Optional::of);
    }

    Optional<Slug> slug(String key) {
        return value(key, "not-a-slug", Slug::parse);
    }

    Optional<Integer> whole(String key) {
        return value(key, "not-a-whole-number", Written::whole);
    }

    Optional<BigDecimal> decimal(String key) {
        return value(key, "not-a-number", Written::decimal);
    }

    /** A single value, read; what cannot be read is an error of that code. */
    <T> Optional<T> value(String key, String code, Function<String, Optional<T>> reading) {
        return get(key).flatMap(value -> read(value, code, reading));
    }

    <T> Optional<T> read(Node value, String code, Function<String, Optional<T>> reading) {
        if (!(value instanceof ScalarNode scalar)) {
            refusals.add(value, "not-a-single-value");
            return Optional.empty();
        }
        Optional<T> read = reading.apply(Passage.strip(scalar.getValue()));
        if (read.isEmpty()) {
            refusals.add(value, code, scalar.getValue());
        }
        return read;
    }

    /** The value of a key that must be there. */
    <T> Optional<T> required(String key, Optional<T> value) {
        if (get(key).isEmpty()) {
            refusals.add(node, "key-missing", key);
        }
        return value;
    }

    Optional<Mapping> mapping(String key, String... known) {
        return get(key).map(value -> of(value, refusals, List.of(known)));
    }

    /** A mapping whose keys are names that the author chose, empty where the key is absent. */
    Mapping names(String key) {
        return get(key).map(value -> named(value, refusals)).orElseGet(() -> new Mapping(node, refusals));
    }

    /** The items of a list, none where the key is absent. */
    List<Node> items(String key) {
        Optional<Node> value = get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        refusals.add(value.get(), "not-a-list");
        return List.of();
    }

    /** The items of a list of single values, read. */
    <T> List<T> list(String key, String code, Function<String, Optional<T>> reading) {
        List<T> read = new ArrayList<>();
        items(key).forEach(item -> read(item, code, reading).ifPresent(read::add));
        return read;
    }

    Refusals refusals() {
        return refusals;
    }
}
