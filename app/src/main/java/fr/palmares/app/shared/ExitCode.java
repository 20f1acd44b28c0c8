package fr.palmares.app.shared;

/** How a command ends, as scripts see it; the numbers are public. */
public enum ExitCode {
    DONE(0),
    REFUSED(1),
    WRONG_COMMAND_LINE(2),
    ENVIRONMENT(3),
    BUG(70);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
