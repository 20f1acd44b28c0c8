package fr.palmares.adapters.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a request is answered with: a body that is all there or, where it has no end in sight, one that streams. */
public record Answer(
        int status, String contentType, ByteBuffer body, Map<String, String> headers, Optional<Streaming> streaming) {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String HTML = "text/html; charset=utf-8";

    private Answer(int status, String contentType, ByteBuffer body, Map<String, String> headers) {
        this(status, contentType, body, headers, Optional.empty());
    }

    /** Writes a body piece by piece. */
    @FunctionalInterface
    public interface Streaming {

        void writeTo(OutputStream out) throws IOException;
    }

    public static Answer streaming(String contentType, Streaming streaming) {
        return new Answer(200, contentType, ByteBuffer.allocate(0), Map.of(), Optional.of(streaming));
    }

    public static Answer json(Object view) {
        return new Answer(200, JSON, JsonText.bytesOf(view), Map.of());
    }

    public static Answer html(Template page) {
        return new Answer(200, HTML, page.bytes(), Map.of());
    }

    public static Answer file(String contentType, ByteBuffer content) {
        return new Answer(200, contentType, content, Map.of());
    }

    public static Answer empty(int status) {
        return new Answer(status, "", ByteBuffer.allocate(0), Map.of());
    }

    static Answer problem(ProblemJson problem) {
        return new Answer(problem.status(), PROBLEM, JsonText.bytesOf(problem), Map.of());
    }

    Answer status(int other) {
        return new Answer(other, contentType, body, headers, streaming);
    }

    /** The same with one more header. */
    public Answer with(String header, String value) {
        return with(Map.of(header, value));
    }

    Answer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Answer(status, contentType, body, all, streaming);
    }
}
