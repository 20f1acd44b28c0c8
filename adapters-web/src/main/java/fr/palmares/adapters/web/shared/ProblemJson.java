package fr.palmares.adapters.web.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A problem as RFC 9457 writes it, with our stable code and, for parameters, each fault. */
record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ErrorJson> errors) {

    /** One fault of several. */
    record ErrorJson(String code, String parameter, String detail) {}

    static ProblemJson of(Problem problem, Texts texts) {
        String code = problem.kind().code();
        List<ErrorJson> errors = problem.faults().stream()
                .map(fault -> new ErrorJson(fault.kind().code(), fault.parameter(), fault.detail(texts)))
                .toList();
        return new ProblemJson(
                "/problems#" + code,
                problem.title(texts),
                problem.kind().status(),
                problem.detail(texts),
                code,
                errors);
    }
}
