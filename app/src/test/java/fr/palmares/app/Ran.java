package fr.palmares.app;

import fr.palmares.app.serving.Stop;
import fr.palmares.app.shared.Console;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of a command: how it ended, its results, and what it said beside them. */
record Ran(ExitCode exit, String results, String remarks) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Runs a command as if it had been typed where nothing is configured. */
    static Ran palmares(String... arguments) {
        return in(Map.of(), arguments);
    }

    static Ran in(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        Console console = Console.over(results, remarks, Terminal.NONE);
        ExitCode exit =
                Palmares.in(around(console, environment, Stop.notYetAsked())).run(arguments);
        return new Ran(exit, text(results), text(remarks));
    }

    static Surroundings around(Console console, Map<String, String> environment, Stop stop) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
        return new Surroundings(console, environment, Path.of("no-such-folder"), clock, stop);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The results, which are one JSON document. */
    JsonNode json() {
        return JSON.readTree(results);
    }

    List<String> lines() {
        return results.lines().toList();
    }
}
