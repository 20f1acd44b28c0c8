package fr.palmares.app.shared;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What results are read on: how wide it is where that is known, whether a person watches, and whether in colours. */
public record Terminal(OptionalInt width, boolean watched, boolean colours) {

    /** A file, or another program. */
    public static final Terminal NONE = new Terminal(OptionalInt.empty(), false, false);

    private static final int USUAL_WIDTH = 80;
    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("[0-9]++ ([0-9]{1,5})\\s*");

    static Terminal ofThisProcess(Map<String, String> environment) {
        OptionalInt told = number(environment.getOrDefault("COLUMNS", ""));
        if (!isWatched()) {
            return new Terminal(told, false, false);
        }
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return new Terminal(OptionalInt.of(told.orElseGet(Terminal::measured)), true, !plain);
    }

    /** The same where it shows no colours. */
    Terminal plain() {
        return new Terminal(width, watched, false);
    }

    /** The same where it is that wide, unless it is known to be otherwise. */
    public Terminal orWide(int columns) {
        return new Terminal(OptionalInt.of(width.orElse(columns)), watched, colours);
    }

    /** From Java 22 on a console exists without a terminal as well, and says which it is. */
    private static boolean isWatched() {
        Optional<Console> console = Optional.ofNullable(System.console());
        if (console.isEmpty()) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console.get());
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    private static int measured() {
        try {
            Process size = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .start();
            String answer = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            size.waitFor(1, TimeUnit.SECONDS);
            Matcher columns = ROWS_AND_COLUMNS.matcher(answer);
            return columns.matches() ? number(columns.group(1)).orElse(USUAL_WIDTH) : USUAL_WIDTH;
        } catch (IOException noSuchProgram) {
            return USUAL_WIDTH;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }

    private static OptionalInt number(String text) {
        return text.matches("[1-9][0-9]{0,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
