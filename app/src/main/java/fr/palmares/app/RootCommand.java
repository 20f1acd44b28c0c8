package fr.palmares.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. */
@Command(name = "palmares")
final class RootCommand {

    @Option(names = "--db", paramLabel = "URL", scope = ScopeType.INHERIT)
    private @Nullable String database;

    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
    private @Nullable String language;

    @Option(names = "--by", paramLabel = "NAME", scope = ScopeType.INHERIT)
    private @Nullable String by;

    @Option(names = "--log", paramLabel = "human|json", scope = ScopeType.INHERIT)
    private @Nullable String log;

    @Option(names = "--quiet", scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(names = "--no-color", scope = ScopeType.INHERIT)
    private boolean plain;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    boolean quiet() {
        return quiet;
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }

    /** The settings among the options. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        put(settings, "db", database);
        put(settings, "lang", language);
        put(settings, "by", by);
        put(settings, "log", log);
        put(settings, "color", plain ? "false" : null);
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }
}
