package fr.palmares.app.shared;

import fr.palmares.application.shared.Cursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command that shows the page after this one: the same again, from another place on. */
final class NextPage {

    private static final String OPTION = "--cursor";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:=,@%+-]+");

    private NextPage() {}

    static String command(List<String> arguments, Cursor next) {
        List<String> again = new ArrayList<>(List.of("palmares"));
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals(OPTION)) {
                rest.next();
            } else if (!argument.startsWith(OPTION + "=")) {
                again.add(argument);
            }
        }
        again.addAll(List.of(OPTION, next.toString()));
        return again.stream().map(NextPage::quoted).collect(Collectors.joining(" "));
    }

    /** An argument as a shell takes it. */
    private static String quoted(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
