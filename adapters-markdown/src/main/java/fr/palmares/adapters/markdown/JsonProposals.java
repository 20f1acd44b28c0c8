package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** Goes through a JSON text to its proposals, one at a time, so that a long list is never held whole. */
final class JsonProposals {

    private static final String LIST = "proposals";

    private final JsonText json;
    private final ManyProposals proposals;

    JsonProposals(JsonText json, ManyProposals proposals) {
        this.json = json;
        this.proposals = proposals;
    }

    void read() throws JsonRefusal {
        JsonToken first = json.token();
        if (first == JsonToken.START_ARRAY) {
            list();
        } else if (first == JsonToken.START_OBJECT) {
            envelope(json.position());
        } else {
            proposals.errors().add(json.position(), "json-no-list-of-proposals");
        }
        Optional<JsonToken> behind = json.next();
        if (behind.isPresent()) {
            throw new JsonRefusal(json.position(), "json-text-behind");
        }
    }

    private void envelope(Position start) throws JsonRefusal {
        Set<String> keys = new HashSet<>();
        while (json.token() != JsonToken.END_OBJECT) {
            String key = json.text();
            if (!keys.add(key)) {
                throw new JsonRefusal(json.position(), "json-duplicate-key", key);
            }
            if (!key.equals(LIST)) {
                proposals.errors().add(json.position(), "unknown-key-here", key, Nearest.to(key, List.of(LIST)));
                json.token();
                json.skip();
            } else if (json.token() == JsonToken.START_ARRAY) {
                list();
            } else {
                proposals.errors().add(json.position(), "not-a-list");
                json.skip();
            }
        }
        if (!keys.contains(LIST)) {
            proposals.errors().add(start, "key-missing", LIST);
        }
    }

    private void list() throws JsonRefusal {
        for (JsonToken token = json.token(); token != JsonToken.END_ARRAY; token = json.token()) {
            if (token != JsonToken.START_OBJECT) {
                proposals.errors().add(json.position(), "json-not-an-object");
                json.skip();
                continue;
            }
            if (proposals.full()) {
                throw new JsonRefusal(json.position(), "too-many-proposals", ManyProposals.MOST);
            }
            Mapping fields = ManyProposals.fields(new JsonNodes(json).value(token));
            JsonKinds.check(fields);
            proposals.add(fields);
        }
    }
}
