package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON (RFC 8259) token by token, each with its place, within limits on depth and lengths. Numbers stay as they are
 * written, so that none is ever rounded.
 */
final class JsonText implements AutoCloseable {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxNumberLength(100)
            .maxStringLength(1_000_000)
            .maxNameLength(1_000)
            .build();

    private static final JsonFactory STRICT =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final JsonParser parser;
    private final Places places;
    private final int length;

    JsonText(String text) {
        this.parser = STRICT.createParser(ObjectReadContext.empty(), text);
        this.places = Places.in(text);
        this.length = text.length();
    }

    /** Goes to the next token; there is none behind the end. */
    Optional<JsonToken> next() throws JsonRefusal {
        try {
            return Optional.ofNullable(parser.nextToken());
        } catch (JacksonException fault) {
            throw refusal(fault);
        }
    }

    /** The token reached, where the text may not end before one. */
    JsonToken token() throws JsonRefusal {
        return next().orElseThrow(() -> new JsonRefusal(at(parser.currentLocation()), "json-unreadable", "…"));
    }

    /** The token's text: a string's characters, a number as it is written, a key. */
    String text() throws JsonRefusal {
        try {
            return parser.getString();
        } catch (JacksonException fault) {
            throw refusal(fault);
        }
    }

    /** Goes to the end of the list or object that begins here. */
    void skip() throws JsonRefusal {
        try {
            parser.skipChildren();
        } catch (JacksonException fault) {
            throw refusal(fault);
        }
    }

    /** Where the token begins. */
    Position position() {
        return at(parser.currentTokenLocation());
    }

    private JsonRefusal refusal(JacksonException fault) {
        String code = fault instanceof StreamConstraintsException ? "json-beyond-limit" : "json-unreadable";
        String why = Optional.ofNullable(fault.getOriginalMessage())
                .orElse("")
                .lines()
                .findFirst()
                .orElse("");
        Position position = Optional.ofNullable(fault.getLocation())
                .filter(location -> location.getCharOffset() >= 0)
                .map(this::at)
                .orElseGet(() -> at(parser.currentLocation()));
        return new JsonRefusal(position, code, why);
    }

    private Position at(TokenStreamLocation location) {
        return places.at((int) Math.max(0, Math.min(location.getCharOffset(), length)));
    }

    @Override
    public void close() {
        parser.close();
    }
}
