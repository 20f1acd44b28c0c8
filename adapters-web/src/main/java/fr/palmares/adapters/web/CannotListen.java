package fr.palmares.adapters.web;

/** The server cannot be reached where it was told to: the machine's state, nobody's bug. */
public final class CannotListen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String host;
    private final int port;

    private CannotListen(String code, WebSettings settings, Throwable cause) {
        super(code + ": " + settings.host() + ":" + settings.port(), cause);
        this.code = code;
        this.host = settings.host();
        this.port = settings.port();
    }

    static CannotListen because(String code, WebSettings settings, Throwable cause) {
        return new CannotListen(code, settings, cause);
    }

    /**
     * Stable and public: {@code port-taken}, {@code port-forbidden} for one that only an administrator may take, or
     * {@code unknown-host} for a host that is not this machine.
     */
    public String code() {
        return code;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }
}
