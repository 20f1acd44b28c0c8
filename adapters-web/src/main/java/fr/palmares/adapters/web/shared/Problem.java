package fr.palmares.adapters.web.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a request gets no answer: of which kind, with what to fill its sentence, and where several, each fault. */
public record Problem(
        ProblemKind kind,
        List<Object> arguments,
        List<Fault> faults,
        Map<String, String> headers,
        Optional<String> reason) {

    public Problem {
        arguments = arguments.stream().map(Problem::shortened).toList();
        faults = List.copyOf(faults);
        headers = Map.copyOf(headers);
    }

    private Problem(ProblemKind kind, List<Object> arguments, List<Fault> faults, Map<String, String> headers) {
        this(kind, arguments, faults, headers, Optional.empty());
    }

    public static Problem of(ProblemKind kind, Object... arguments) {
        return new Problem(kind, List.of(arguments), List.of(), Map.of());
    }

    /** A known address was asked in a way that it does not answer to; what may follow as a body is not waited for. */
    public static Problem methodNotAllowed(String method, String allowed) {
        return new Problem(
                ProblemKind.METHOD_NOT_ALLOWED,
                List.of(method, allowed),
                List.of(),
                Map.of("Allow", allowed, "Connection", "close"));
    }

    /** The record cannot be used, for a reason that has a code; the client may come again soon. */
    public static Problem notReady(String reason) {
        return new Problem(
                ProblemKind.NOT_READY, List.of(), List.of(), Map.of("Retry-After", "5"), Optional.of(reason));
    }

    static Problem of(List<Fault> faults) {
        ProblemKind kind = faults.size() == 1 ? faults.get(0).kind() : ProblemKind.BAD_PARAMETERS;
        return new Problem(kind, List.of(), faults, Map.of());
    }

    private static Object shortened(Object argument) {
        return argument instanceof String text ? Fault.shortened(text) : argument;
    }

    String title(Texts texts) {
        return texts.say("problem." + kind.code() + ".title");
    }

    String detail(Texts texts) {
        if (faults.size() == 1) {
            return faults.get(0).detail(texts);
        }
        if (!faults.isEmpty()) {
            return texts.count("problem.bad-parameters.detail", faults.size());
        }
        String reasoned = reason.map(code -> "." + code).orElse("");
        return texts.say("problem." + kind.code() + ".detail" + reasoned, arguments.toArray());
    }
}
