package fr.palmares.app.shared;

import java.util.Map;

/** Something that a user can ask for. picocli fills its options in; then it runs, once. */
public interface Command {

    /**
     * Runs, to its end.
     *
     * @throws Refused where it ends early
     */
    ExitCode run(Session session);

    /** The settings among its own options, by name, where they are given. */
    default Map<String, String> settings() {
        return Map.of();
    }
}
