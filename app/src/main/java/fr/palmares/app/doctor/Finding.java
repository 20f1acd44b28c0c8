package fr.palmares.app.doctor;

import java.util.List;

/** What one look found: at what, how bad it is, and the sentence that says what to do. */
record Finding(String check, Level level, String sentence, List<Object> arguments) {

    /** How bad it is; an error keeps people from working. */
    enum Level {
        OK("ok"),
        WARNING("warning"),
        ERROR("error");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Finding ok(String check, Object... arguments) {
        return new Finding(check, Level.OK, "doctor." + check, List.of(arguments));
    }

    static Finding warning(String check, Object... arguments) {
        return new Finding(check, Level.WARNING, "doctor." + check + ".warning", List.of(arguments));
    }

    static Finding of(boolean good, String check, Object... arguments) {
        return good ? ok(check, arguments) : warning(check, arguments);
    }
}
