package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Answer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of every answer: what a browser may do with it, which is to show it, with our style and nothing else. */
final class SafeHeaders {

    private static final Map<String, String> ALWAYS = always();

    private SafeHeaders() {}

    private static Map<String, String> always() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Vary", "Accept, Accept-Language");
        return headers;
    }

    static Map<String, String> of(Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        headers.putAll(answer.headers());
        if (!answer.contentType().isEmpty()) {
            headers.put("Content-Type", answer.contentType());
        }
        return headers;
    }
}
