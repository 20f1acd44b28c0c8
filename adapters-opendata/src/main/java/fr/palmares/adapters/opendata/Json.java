package fr.palmares.adapters.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in UTF-8, indented, since people read open data too. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Json() {}

    /** Writes JSON. */
    @FunctionalInterface
    interface Writing {

        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a document and leaves the stream open; a lost stream is told as such. */
    static void write(OutputStream out, Writing writing) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            writing.write(json);
        } catch (JacksonIOException lost) {
            throw lost.getCause();
        }
    }

    static String text(Map<String, ?> object) {
        return MAPPER.writeValueAsString(object);
    }
}
