package fr.palmares.adapters.markdown;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Whether the values of a proposal in JSON are of the kind that they are meant to be: there, unlike in a front matter,
 * {@code "17"} is no number and {@code true} no text.
 */
final class JsonKinds {

    private static final List<String> LISTS = List.of("themes", "gains");

    private JsonKinds() {}

    static void check(Mapping keys) {
        for (String key : keys.keys()) {
            if (!ProposalFields.ALL.contains(key)) {
                continue;
            }
            keys.get(key).ifPresent(value -> check(keys, key, value));
        }
    }

    private static void check(Mapping keys, String key, Node value) {
        if (LISTS.contains(key)) {
            if (value instanceof SequenceNode list) {
                list.getValue().forEach(item -> checkTag(keys, item, Tag.STR, "not-a-text"));
            }
        } else if (key.equals("number")) {
            checkTag(keys, value, Tag.INT, "not-a-number-of-proposal");
        } else if (!key.equals("amount")) {
            checkTag(keys, value, Tag.STR, "not-a-text");
        }
    }

    private static void checkTag(Mapping keys, Node value, Tag wanted, String code) {
        if (value instanceof ScalarNode scalar && !scalar.getTag().equals(wanted)) {
            keys.refusals().add(value, code, scalar.getValue());
        }
    }
}
