package fr.palmares.adapters.web.shared;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a request is answered with. */
public record Answer(int status, String contentType, ByteBuffer body, Map<String, String> headers) {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String HTML = "text/html; charset=utf-8";

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
        return new Answer(other, contentType, body, headers);
    }

    public Answer with(String header, String value) {
        return with(Map.of(header, value));
    }

    Answer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Answer(status, contentType, body, all);
    }
}
