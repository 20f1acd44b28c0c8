package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * YAML 1.2 as nodes that keep each value's text and place, within limits: size, depth, expansion by aliases, duplicate
 * keys, cycles and tags beyond the core schema are refused, for the parser lets them all pass.
 */
final class YamlText {

    private static final int LARGEST = 64 * 1024;
    private static final int DEEPEST = 50;

    /** What a collection within another begins with, if not its first key. */
    private static final String OPENING = "[{-:?";

    private static final int MOST_NODES = 10_000;
    private static final Set<Tag> CORE =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP, new Tag("!"));

    private final LoadSettings settings = LoadSettings.builder()
            .setCodePointLimit(LARGEST)
            .setAllowDuplicateKeys(false)
            .build();
    private final int firstLine;
    private final Set<Node> path = Collections.newSetFromMap(new IdentityHashMap<>());
    private final YamlLayout layout;
    private int nodes;

    private YamlText(String yaml, int firstLine) {
        this.firstLine = firstLine;
        this.layout = new YamlLayout(yaml, firstLine);
    }

    /** The root node of a YAML text that begins on that line of its document, or nothing for an empty one. */
    static Optional<Node> compose(String yaml, int firstLine) throws YamlRefusal {
        return new YamlText(yaml, firstLine).compose(yaml);
    }

    /** Where a node begins, in lines and columns of its document. */
    static Position position(Node node, int firstLine) {
        return position(node.getStartMark(), firstLine);
    }

    private static Position position(Optional<Mark> mark, int firstLine) {
        return mark.map(at -> new Position(at.getLine() + firstLine, at.getColumn() + 1))
                .orElse(new Position(firstLine, 1));
    }

    private Optional<Node> compose(String yaml) throws YamlRefusal {
        if (yaml.length() > LARGEST) {
            throw new YamlRefusal(new Position(firstLine, 1), "yaml-too-large", LARGEST >> 10);
        }
        try {
            refuseDepth(yaml);
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isPresent()) {
                check(root.get());
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            String problem = Optional.ofNullable(e.getProblem()).orElse("");
            throw new YamlRefusal(position(e.getProblemMark(), firstLine), "yaml-unreadable", firstLineOf(problem));
        } catch (YamlEngineException e) {
            String problem = Optional.ofNullable(e.getMessage()).orElse("");
            throw new YamlRefusal(new Position(firstLine, 1), "yaml-unreadable", firstLineOf(problem));
        }
    }

    private static String firstLineOf(String text) {
        return text.lines().findFirst().orElse("");
    }

    private void refuseDepth(String yaml) throws YamlRefusal {
        if (yaml.chars().filter(c -> OPENING.indexOf(c) >= 0).count() <= DEEPEST) {
            return;
        }
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new YamlRefusal(position(event.getStartMark(), firstLine), "yaml-too-deep", DEEPEST);
            }
        }
    }

    private void check(Node node) throws YamlRefusal {
        if (!CORE.contains(node.getTag())) {
            throw new YamlRefusal(position(node, firstLine), "yaml-tag", node.getTag());
        }
        if (++nodes > MOST_NODES) {
            throw new YamlRefusal(position(node, firstLine), "yaml-too-many", MOST_NODES);
        }
        if (!path.add(node)) {
            throw new YamlRefusal(position(node, firstLine), "yaml-cycle");
        }
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                check(item);
            }
        }
        if (node instanceof MappingNode mapping) {
            checkMapping(mapping);
        }
        path.remove(node);
    }

    private void checkMapping(MappingNode mapping) throws YamlRefusal {
        Set<String> keys = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            Node key = entry.getKeyNode();
            check(key);
            if (key instanceof ScalarNode scalar && !keys.add(scalar.getValue())) {
                throw new YamlRefusal(position(key, firstLine), "yaml-duplicate-key", scalar.getValue());
            }
            check(entry.getValueNode());
            if (mapping.getFlowStyle() == FlowStyle.BLOCK) {
                layout.check(key, entry.getValueNode());
            }
        }
    }
}
