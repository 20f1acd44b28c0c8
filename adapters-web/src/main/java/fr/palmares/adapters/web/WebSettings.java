package fr.palmares.adapters.web;

/** Where the server listens; port 0 takes any that is free. */
public record WebSettings(String host, int port) {

    public static final WebSettings DEFAULT = new WebSettings("127.0.0.1", 8080);

    public WebSettings {
        if (host.isBlank() || port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    "a server has a host and a port of 0 to 65535, got " + host + ":" + port);
        }
    }
}
