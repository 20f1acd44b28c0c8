package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

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

    /** Sets them; what the answer says itself comes last and wins. */
    static void setFor(Answer answer, BiConsumer<String, String> setter) {
        ALWAYS.forEach(setter);
        answer.headers().forEach(setter);
        if (!answer.contentType().isEmpty()) {
            setter.accept("Content-Type", answer.contentType());
        }
    }
}
