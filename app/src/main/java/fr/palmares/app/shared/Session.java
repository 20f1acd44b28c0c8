package fr.palmares.app.shared;

import java.util.List;
import java.util.Optional;

/** One run of one command: whom it talks to, in which language, set up how. */
public record Session(Console console, Words words, Settings settings, Asked asked) {

    /** What was typed: the arguments, the database if an option named one, and whether remarks are unwanted. */
    public record Asked(List<String> arguments, Optional<String> database, boolean quiet) {

        public Asked {
            arguments = List.copyOf(arguments);
        }
    }

    /** Writes a line of the result. */
    public void print(String key, Object... arguments) {
        console.print(words.of(key, arguments));
    }

    /** Says something that is neither a result nor a problem, unless asked to be quiet. */
    public void say(String key, Object... arguments) {
        if (!asked.quiet()) {
            console.say(words.of(key, arguments));
        }
    }

    /** A severity as diagnostics show it: the same word in every language, in colour where there is any. */
    public String mark(String severity) {
        String colour = severity.equals("error") ? "\u001B[1;31m" : "\u001B[33m";
        return terminal().colours() ? colour + severity + "\u001B[0m" : severity;
    }

    /** What results are read on, in colour only where nobody objects. */
    public Terminal terminal() {
        return settings.colour() ? console.terminal() : console.terminal().plain();
    }
}
