package fr.palmares.adapters.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addresses within the site; a language that the reader chose goes along with every link to a page. */
public record Links(Optional<Language> chosen) {

    public static final String LANGUAGE = "lang";

    public String to(String path) {
        return to(path, Map.of());
    }

    public String to(String path, Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        chosen.ifPresent(language -> all.put(LANGUAGE, language.code()));
        return address(path, all);
    }

    /** The same address in a language, from now on. */
    String in(Language language, String path, Map<String, String> parameters) {
        return new Links(Optional.of(language)).to(path, parameters);
    }

    static String address(String path, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
