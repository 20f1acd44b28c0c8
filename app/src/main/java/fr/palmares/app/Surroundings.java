package fr.palmares.app;

import fr.palmares.app.serving.Stop;
import fr.palmares.app.shared.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** What lies outside the program: the only place where it takes the clock, the environment and the streams from. */
record Surroundings(Console console, Map<String, String> environment, Path directory, Clock clock, Stop stop) {

    /** Those of this process. */
    static Surroundings ofThisProcess() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.putIfAbsent("USER", System.getProperty("user.name", ""));
        return new Surroundings(
                Console.standard(environment), environment, Path.of(""), Clock.systemUTC(), Stop.notYetAsked());
    }
}
