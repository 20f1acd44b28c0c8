package fr.palmares.app.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How events are told beside the results: a line for people, or a JSON document a line for programs. */
public enum LogForm {
    HUMAN,
    JSON;

    static Optional<LogForm> parse(String text) {
        return Arrays.stream(values()).filter(form -> form.code().equals(text)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
