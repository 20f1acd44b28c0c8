package fr.palmares.adapters.web.shared;

import java.util.List;

/** What is wrong with one parameter of a request. */
public record Fault(ProblemKind kind, String parameter, List<Object> arguments) {

    private static final int LONGEST_ECHO = 60;

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(ProblemKind kind, String parameter, Object... more) {
        return new Fault(kind, shortened(parameter), List.of(more));
    }

    /** Repeats to people what they sent, but not without end. */
    static String shortened(String echo) {
        int end = echo.offsetByCodePoints(0, Math.min(LONGEST_ECHO, echo.codePointCount(0, echo.length())));
        return end == echo.length() ? echo : echo.substring(0, end) + "…";
    }

    String detail(Texts texts) {
        Object[] all = new Object[arguments.size() + 1];
        all[0] = parameter;
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return texts.say("problem." + kind.code() + ".detail", all);
    }
}
