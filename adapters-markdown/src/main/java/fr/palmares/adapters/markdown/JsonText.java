package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** What the parser says of NaN and its like, whose place it gives behind them. */
    private static final String BEHIND = "Non-standard token";

    /** How a programmer would let the fault pass, which is of no use to who wrote the document. */
    private static final Pattern HINT = Pattern.compile(": (?:enable `|maybe a \\().*");

    private final String text;
    private final JsonParser parser;
    private final Places places;

    JsonText(String text) {
        this.text = text;
        this.parser = STRICT.createParser(ObjectReadContext.empty(), text);
        this.places = Places.in(text);
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
        TokenStreamLocation location = Optional.ofNullable(fault.getLocation())
                .filter(told -> told.getCharOffset() >= 0)
                .orElseGet(parser::currentLocation);
        Position position = why.startsWith(BEHIND) ? beforeWord(location) : at(location);
        return new JsonRefusal(position, code, HINT.matcher(why).replaceAll(""));
    }

    private Position beforeWord(TokenStreamLocation behind) {
        int at = offset(behind);
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return places.at(at);
    }

    private Position at(TokenStreamLocation location) {
        return places.at(offset(location));
    }

    private int offset(TokenStreamLocation location) {
        return (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
