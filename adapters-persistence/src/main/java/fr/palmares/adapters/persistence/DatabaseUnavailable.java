package fr.palmares.adapters.persistence;

/** Why the database cannot be used, where that is nothing a programmer can mend: a stable code, and a short cause. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    DatabaseUnavailable(String code, String cause, Throwable origin) {
        super(cause, origin);
        this.code = code;
    }

    DatabaseUnavailable(String code, String cause) {
        super(cause);
        this.code = code;
    }

    /**
     * One of {@code url} (nothing here opens such an address), {@code unreachable}, {@code credentials}, {@code locked}
     * (by another program), {@code newer} (written by a later version of this one), {@code schema} (not ours, or
     * altered), {@code corrupted}, {@code full}, {@code read-only}, {@code busy} (its
     * connections are all taken) and {@code unsafe} (it would forget what it acknowledged).
     */
    public String code() {
        return code;
    }
}
