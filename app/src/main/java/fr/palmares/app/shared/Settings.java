package fr.palmares.app.shared;

import fr.palmares.application.exchange.Publication;
import fr.palmares.domain.trail.Actor;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * How the program is set up. Each setting is an option ({@code --port}), a variable of the environment
 * ({@code PALMARES_PORT}), a line of {@code palmares.properties} beside the database ({@code port=…}), or the default;
 * the first that is given holds.
 */
public record Settings(
        String database,
        String host,
        int port,
        Language language,
        boolean colour,
        URI publicUrl,
        Actor by,
        LogForm log,
        boolean logRequests) {

    public static final Settings DEFAULTS = new Settings(
            "jdbc:h2:file:./data/palmares",
            "127.0.0.1",
            8080,
            Language.FRENCH,
            true,
            URI.create("http://127.0.0.1:8080"),
            Actor.UNNAMED,
            LogForm.HUMAN,
            false);

    /** Every setting, as options and files name it. */
    static final List<String> NAMES =
            List.of("db", "host", "port", "lang", "color", "public-url", "by", "log", "log-requests");

    private static final int LAST_PORT = 65_535;

    /**
     * The settings that were given, and the defaults of the others.
     *
     * @throws Refused for a value that its setting cannot have, and for a setting in the file that does not exist
     */
    public static Settings from(Given given) {
        given.refuseUnknown(NAMES);
        return new Settings(
                given.find("db").map(Settings::database).orElse(DEFAULTS.database),
                given.find("host").map(Settings::host).orElse(DEFAULTS.host),
                given.find("port").map(Settings::port).orElse(DEFAULTS.port),
                given.find("lang").map(Settings::language).orElse(DEFAULTS.language),
                given.find("color").map(Settings::isTrue).orElse(DEFAULTS.colour),
                given.find("public-url").map(Settings::publicUrl).orElse(DEFAULTS.publicUrl),
                given.find("by").map(Settings::actor).or(given::user).orElse(DEFAULTS.by),
                given.find("log").map(Settings::log).orElse(DEFAULTS.log),
                given.find("log-requests").map(Settings::isTrue).orElse(DEFAULTS.logRequests));
    }

    /** The language asked for, whatever else is wrong, so that what is wrong can be said in it. */
    public static Language languageOf(Given given) {
        return given.find("lang").flatMap(value -> Language.parse(value.text())).orElse(DEFAULTS.language);
    }

    private static String database(Given.Value url) {
        if (!DatabaseUrl.isKnown(url.text())) {
            throw Refused.wrongCommandLine(
                    "wrong-database",
                    url.origin(),
                    Secrets.hiddenInAddress(url.text()),
                    DatabaseUrl.likely(url.text(), DEFAULTS.database));
        }
        return url.text();
    }

    private static String host(Given.Value host) {
        if (host.text().isBlank()) {
            throw Refused.wrongCommandLine("wrong-host", host.origin(), DEFAULTS.host);
        }
        return host.text();
    }

    private static int port(Given.Value port) {
        if (!port.text().matches("[0-9]{1,5}") || Integer.parseInt(port.text()) > LAST_PORT) {
            throw Refused.wrongCommandLine("wrong-port", port.origin(), port.text());
        }
        return Integer.parseInt(port.text());
    }

    private static Language language(Given.Value language) {
        return Language.parse(language.text())
                .orElseThrow(() -> Refused.wrongCommandLine("wrong-language", language.origin(), language.text()));
    }

    /** The address under which others reach the site: links in what goes out must not depend on who asks from where. */
    private static URI publicUrl(Given.Value url) {
        return address(url.text())
                .filter(Publication::isAddress)
                .orElseThrow(() -> Refused.wrongCommandLine("wrong-public-url", url.origin(), url.text()));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Actor actor(Given.Value by) {
        if (!Actor.isName(by.text())) {
            throw Refused.wrongCommandLine("wrong-actor", by.origin(), Actor.LONGEST);
        }
        return new Actor(by.text());
    }

    private static LogForm log(Given.Value form) {
        return LogForm.parse(form.text())
                .orElseThrow(() -> Refused.wrongCommandLine("wrong-log", form.origin(), form.text()));
    }

    private static boolean isTrue(Given.Value told) {
        return switch (told.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refused.wrongCommandLine("wrong-colour", told.origin(), told.text());
        };
    }
}
