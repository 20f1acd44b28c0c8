package fr.palmares.application.shared;

/** Refuses a write that started from an older revision than the stored one: someone else was faster, read again. */
public final class StaleWrite extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleWrite(Object id) {
        super(id + " was changed by someone else since it was read");
    }
}
