package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import java.util.List;
import java.util.Set;

/** What each problem's {@code type} leads to: all the codes with their status and title. */
record ProblemsPage(Frame frame, List<ProblemKind> kinds) {

    static Route route() {
        return Route.page("/problems", Set.of(), asked -> {
            ProblemsPage page = new ProblemsPage(
                    Frame.of(asked.texts().say("problems.title"), asked), List.of(ProblemKind.values()));
            return Answer.html((output, plain) -> JteProblemsGenerated.render(output, plain, page));
        });
    }
}
