package fr.palmares.app.serving;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to answer. */
public final class ServerOptions {

    @Option(names = "--host", paramLabel = "HOST")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "N")
    private @Nullable String port;

    @Option(names = "--public-url", paramLabel = "URL")
    private @Nullable String publicUrl;

    @Option(names = "--log-requests")
    private boolean logRequests;

    private ServerOptions() {}

    /** Options of which none is given yet. */
    public static ServerOptions unset() {
        return new ServerOptions();
    }

    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (host != null) {
            settings.put("host", host);
        }
        if (port != null) {
            settings.put("port", port);
        }
        if (publicUrl != null) {
            settings.put("public-url", publicUrl);
        }
        if (logRequests) {
            settings.put("log-requests", "true");
        }
        return settings;
    }
}
