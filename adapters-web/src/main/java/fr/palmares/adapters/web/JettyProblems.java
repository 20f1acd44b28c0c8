package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Problem;
import fr.palmares.adapters.web.shared.ProblemKind;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells as a problem what Jetty refuses before any route is asked: a broken address, headers without end. */
final class JettyProblems extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer answer = answer(request, response.getStatus());
        response.setStatus(answer.status());
        SafeHeaders.setFor(answer, (name, value) -> response.getHeaders().put(name, value));
        response.write(true, answer.body(), callback);
        return true;
    }

    private static Answer answer(Request request, int status) {
        Asked.Request asked = Requests.of(request);
        if (asked.path().equals("*") && HttpMethod.OPTIONS.is(request.getMethod())) {
            return Answer.empty(204).with("Allow", Router.READING);
        }
        return Asked.outside(asked)
                .refuse(Problem.of(ProblemKind.ofStatus(status), asked.path()))
                .with("Connection", "close");
    }
}
