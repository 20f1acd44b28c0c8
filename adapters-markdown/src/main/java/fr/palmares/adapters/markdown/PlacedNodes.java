package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Values of other forms than YAML as the nodes that a front matter is made of, so that the same reading of fields, with
 * the same refusals, serves them all.
 */
final class PlacedNodes {

    /** The line on which such documents begin. */
    static final int FIRST_LINE = 1;

    private static final int[] NO_SNIPPET = {};

    private PlacedNodes() {}

    static Node text(String text, Position position) {
        return new ScalarNode(Tag.STR, false, text, ScalarStyle.DOUBLE_QUOTED, mark(position), Optional.empty());
    }

    /** A number, a truth value or null, as it is written. */
    static Node plain(Tag tag, String text, Position position) {
        return new ScalarNode(tag, false, text, ScalarStyle.PLAIN, mark(position), Optional.empty());
    }

    static Node list(List<Node> items, Position position) {
        return new SequenceNode(Tag.SEQ, true, items, FlowStyle.FLOW, mark(position), Optional.empty());
    }

    /** A mapping in the order of its keys. */
    static Node mapping(Map<Node, Node> entries, Position position) {
        List<NodeTuple> tuples = entries.entrySet().stream()
                .map(entry -> new NodeTuple(entry.getKey(), entry.getValue()))
                .toList();
        return new MappingNode(Tag.MAP, true, tuples, FlowStyle.FLOW, mark(position), Optional.empty());
    }

    private static Optional<Mark> mark(Position position) {
        return Optional.of(new Mark("", 0, position.line() - FIRST_LINE, position.column() - 1, NO_SNIPPET, 0));
    }
}
