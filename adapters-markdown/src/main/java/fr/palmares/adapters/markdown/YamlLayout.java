package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Layout that YAML 1.2.2 (sections 6.1 and 6.6) forbids and the parser lets pass: lines of a quoted or bracketed value
 * that are not indented below their key, and a comment that touches a value. The sign that closes a value may stand in
 * any column of a line of its own, for people write it there.
 */
final class YamlLayout {

    private final String yaml;
    private final int firstLine;
    private final int[] lineStarts;

    YamlLayout(String yaml, int firstLine) {
        this.yaml = yaml;
        this.firstLine = firstLine;
        this.lineStarts = lineStarts(yaml);
    }

    /** @param key the key in a block mapping that the value belongs to */
    void check(Node key, Node value) throws YamlRefusal {
        Optional<Mark> start = value.getStartMark();
        Optional<Mark> end = value.getEndMark();
        if (start.isEmpty() || end.isEmpty() || !isDelimited(value)) {
            return;
        }
        int keyColumn = key.getStartMark().map(Mark::getColumn).orElse(0);
        int last = end.get().getLine();
        for (int line = start.get().getLine() + 1; line <= last; line++) {
            int from = lineStarts[line];
            int indent = 0;
            while (from + indent < yaml.length() && yaml.charAt(from + indent) == ' ') {
                indent++;
            }
            char first = from + indent < yaml.length() ? yaml.charAt(from + indent) : '\n';
            boolean onlyCloses = line == last && indent + 1 == end.get().getColumn();
            if (indent <= keyColumn && !onlyCloses && "\r\n]}".indexOf(first) < 0) {
                throw new YamlRefusal(new Position(line + firstLine, indent + 1), "yaml-indentation");
            }
        }
        int behind = lineStarts[last] + end.get().getColumn();
        if (behind < yaml.length() && yaml.charAt(behind) == '#') {
            throw new YamlRefusal(new Position(last + firstLine, end.get().getColumn() + 1), "yaml-comment");
        }
    }

    private static boolean isDelimited(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                    || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        }
        return value instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    private static int[] lineStarts(String yaml) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.rangeClosed(1, yaml.length())
                                .filter(at -> yaml.charAt(at - 1) == '\n'
                                        || (yaml.charAt(at - 1) == '\r'
                                                && (at == yaml.length() || yaml.charAt(at) != '\n'))))
                .toArray();
    }
}
