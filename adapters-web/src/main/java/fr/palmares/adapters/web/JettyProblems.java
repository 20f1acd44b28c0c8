package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Problem;
import fr.palmares.adapters.web.shared.ProblemKind;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells in a problem, as every other, what Jetty refuses before any route is asked: a broken address, endless headers. */
final class JettyProblems extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ProblemKind kind = ProblemKind.ofStatus(response.getStatus());
        Answer answer = Asked.outside(Requests.of(request)).refuse(Problem.of(kind));
        response.setStatus(answer.status());
        SafeHeaders.of(answer).forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, answer.body(), callback);
        return true;
    }
}
