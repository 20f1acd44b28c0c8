package fr.palmares.app.shared;

import fr.palmares.domain.trail.Actor;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was given to set the program up, where: options before the environment, the environment before the file. */
public record Given(Map<String, String> options, Map<String, String> environment, Map<String, String> file, Path path) {

    private static final String FILE = "palmares.properties";

    /** A value, and what to call the place that it was given in. */
    public record Value(String text, String origin) {

        /** An empty variable of the environment counts as none. */
        private boolean isTold() {
            return !text.isEmpty();
        }
    }

    /** What was given by whoever typed the command, without the file. */
    public static Given typed(Map<String, String> options, Map<String, String> environment) {
        return new Given(options, environment, Map.of(), Path.of(FILE));
    }

    /** Reads the file that lies beside the database which the options or the environment name, or the default one. */
    public static Given read(Map<String, String> options, Map<String, String> environment, Path directory) {
        String database =
                typed(options, environment).find("db").map(Value::text).orElse(Settings.DEFAULTS.database());
        Path path = DatabaseUrl.folder(database)
                .or(() -> DatabaseUrl.folder(Settings.DEFAULTS.database()))
                .orElse(Path.of(""))
                .resolve(FILE)
                .normalize();
        return new Given(options, environment, properties(directory.resolve(path)), path);
    }

    private static Map<String, String> properties(Path path) {
        Map<String, String> file = new TreeMap<>();
        if (!Files.isRegularFile(path)) {
            return file;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Refused.environment("unreadable-settings", path);
        }
        properties
                .stringPropertyNames()
                .forEach(name -> file.put(name, properties.getProperty(name).strip()));
        return file;
    }

    Optional<Value> find(String setting) {
        return in(options, setting, "--" + setting)
                .or(() -> in(environment, variable(setting), variable(setting)).filter(Value::isTold))
                .or(() -> in(file, setting, path + " " + setting));
    }

    private static Optional<Value> in(Map<String, String> layer, String key, String origin) {
        return Optional.ofNullable(layer.get(key)).map(text -> new Value(text, origin));
    }

    /** Whoever the machine says is sitting at it. */
    Optional<Actor> user() {
        return Stream.of("USER", "LOGNAME", "USERNAME")
                .flatMap(variable -> Optional.ofNullable(environment.get(variable)).stream())
                .filter(Actor::isName)
                .map(Actor::new)
                .findFirst();
    }

    private static String variable(String setting) {
        return "PALMARES_" + setting.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    void refuseUnknown(List<String> known) {
        file.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Refused.wrongCommandLine("unknown-setting", path, name, String.join(", ", known));
        });
    }
}
