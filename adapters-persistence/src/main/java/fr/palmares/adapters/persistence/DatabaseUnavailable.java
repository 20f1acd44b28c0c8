package fr.palmares.adapters.persistence;

/** The database cannot be opened or reached, and nothing was changed; the code is public and says why. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    DatabaseUnavailable(String code, Throwable cause) {
        super("the database is unavailable: " + code, cause);
        this.code = code;
    }

    /**
     * One of {@code unknown}, {@code unreachable}, {@code locked}, {@code credentials}, {@code corrupt},
     * {@code newer}.
     */
    public String code() {
        return code;
    }
}
