package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.core.JsonToken;

/** One value of a JSON text as nodes; within it, no key stands twice and the values have a limit. */
final class JsonNodes {

    /** So many values one proposal may have, nested ones included. */
    private static final int MOST = 10_000;

    private final JsonText json;
    private int values;

    JsonNodes(JsonText json) {
        this.json = json;
    }

    /** The value that begins with a token just reached. */
    Node value(JsonToken first) throws JsonRefusal {
        Position position = json.position();
        if (++values > MOST) {
            throw new JsonRefusal(position, "json-too-many", MOST);
        }
        return switch (first) {
            case START_OBJECT -> object(position);
            case START_ARRAY -> list(position);
            case VALUE_STRING -> PlacedNodes.text(json.text(), position);
            case VALUE_NUMBER_INT -> PlacedNodes.plain(Tag.INT, json.text(), position);
            case VALUE_NUMBER_FLOAT -> PlacedNodes.plain(Tag.FLOAT, json.text(), position);
            case VALUE_NULL -> PlacedNodes.plain(Tag.NULL, json.text(), position);
            default -> PlacedNodes.plain(Tag.BOOL, json.text(), position);
        };
    }

    private Node list(Position position) throws JsonRefusal {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = json.token(); token != JsonToken.END_ARRAY; token = json.token()) {
            items.add(value(token));
        }
        return PlacedNodes.list(items, position);
    }

    private Node object(Position position) throws JsonRefusal {
        Map<Node, Node> entries = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        while (json.token() != JsonToken.END_OBJECT) {
            String key = json.text();
            if (!keys.add(key)) {
                throw new JsonRefusal(json.position(), "json-duplicate-key", key);
            }
            Node name = PlacedNodes.text(key, json.position());
            entries.put(name, value(json.token()));
        }
        return PlacedNodes.mapping(entries, position);
    }
}
