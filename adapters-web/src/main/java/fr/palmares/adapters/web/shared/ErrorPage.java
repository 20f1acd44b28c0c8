package fr.palmares.adapters.web.shared;

import java.util.List;
import java.util.Optional;

/** A problem told to a person, with ways out. */
record ErrorPage(Frame frame, int status, String code, String detail, List<String> faults, Optional<String> without) {

    static Answer of(Problem problem, Asked asked) {
        Texts texts = asked.texts();
        List<String> faults = problem.faults().size() < 2
                ? List.of()
                : problem.faults().stream().map(fault -> fault.detail(texts)).toList();
        ErrorPage page = new ErrorPage(
                Frame.ofError(problem.title(texts), asked),
                problem.kind().status(),
                problem.kind().code(),
                problem.detail(texts),
                faults,
                problem.faults().isEmpty()
                        ? Optional.empty()
                        : Optional.of(asked.links().to(asked.path())));
        return Answer.html((output, plain) -> JteErrorGenerated.render(output, plain, page))
                .status(page.status());
    }
}
