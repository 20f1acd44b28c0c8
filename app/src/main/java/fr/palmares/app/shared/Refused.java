package fr.palmares.app.shared;

import fr.palmares.application.shared.Sentence;
import java.util.List;

/**
 * Ends a command early, with one line for the user. An exception, as picocli's own are, because it crosses the option
 * parsing of a library; it never leaves this module, and one place words it.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exit;
    private final String code;
    private final transient List<Object> arguments;

    private Refused(ExitCode exit, String code, Object... arguments) {
        super(code);
        this.exit = exit;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public static Refused input(String code, Object... arguments) {
        return new Refused(ExitCode.REFUSED, code, arguments);
    }

    public static Refused wrongCommandLine(String code, Object... arguments) {
        return new Refused(ExitCode.WRONG_COMMAND_LINE, code, arguments);
    }

    public static Refused environment(String code, Object... arguments) {
        return new Refused(ExitCode.ENVIRONMENT, code, arguments);
    }

    public ExitCode exit() {
        return exit;
    }

    public String code() {
        return code;
    }

    /** The line that the user reads, in that language. */
    public String in(Words words) {
        Object[] worded = arguments.stream()
                .map(argument -> argument instanceof Sentence sentence ? words.of(sentence) : argument)
                .toArray();
        return words.of(code, worded) + " [" + code + "]";
    }
}
