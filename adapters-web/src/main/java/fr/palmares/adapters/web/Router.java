package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Problem;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings requests to the routes, and tells in a problem whatever does not get there. */
final class Router {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);
    static final String READING = "GET, HEAD, OPTIONS";

    private final List<Route> routes;
    private final List<Pattern> paths;
    private final Health health;

    Router(List<Route> routes, Health health) {
        this.health = health;
        this.routes = routes;
        this.paths = routes.stream()
                .map(route -> Pattern.compile(route.path().replaceAll("\\{\\w+}", "[^/]+")))
                .toList();
    }

    void addTo(JavalinConfig config) {
        config.router.ignoreTrailingSlashes = false;
        config.router.javaLangErrorHandler(Router::fail);
        for (Route route : routes) {
            config.routes.get(route.path(), context -> send(context, answer(context, route)));
            config.routes.head(route.path(), context -> send(context, answer(context, route)));
            config.routes.options(
                    route.path(), context -> send(context, Answer.empty(204).with("Allow", READING)));
        }
        config.routes.exception(
                HttpResponseException.class, (refused, context) -> send(context, refuse(context, refused)));
        config.routes.exception(Exception.class, (bug, context) -> send(context, fail(context, bug)));
    }

    private static Answer answer(Context context, Route route) {
        Asked asked = Asked.of(Requests.of(context), context.pathParamMap(), route);
        return asked.settle(route.kind(), () -> route.answering().answer(asked));
    }

    /** What Javalin refuses: nothing has that address, or not with that method. */
    private Answer refuse(Context context, HttpResponseException refused) {
        Asked asked = Asked.outside(Requests.of(context));
        if (refused.getStatus() != 404) {
            return asked.refuse(Problem.of(ProblemKind.ofStatus(refused.getStatus())));
        }
        String path = context.path();
        if (isKnown(path)) {
            return asked.refuse(Problem.methodNotAllowed(context.req().getMethod(), READING));
        }
        return withoutSlash(path, context).orElseGet(() -> asked.refuse(Problem.of(ProblemKind.UNKNOWN_PATH, path)));
    }

    private boolean isKnown(String path) {
        return paths.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    /** An address with a slash too many at its end has moved to the one without. */
    private Optional<Answer> withoutSlash(String path, Context context) {
        String without = path.endsWith("/") ? path.substring(0, path.length() - 1) : "";
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        return isKnown(without) ? Optional.of(Answer.empty(308).with("Location", without + query)) : Optional.empty();
    }

    private Answer fail(Context context, Exception failure) {
        Asked asked = Asked.outside(Requests.of(context));
        return failure instanceof RuntimeException unchecked
                ? health.refusal(asked, unchecked).orElseGet(() -> fail(asked, failure))
                : fail(asked, failure);
    }

    private static Answer fail(Asked asked, Exception bug) {
        LOG.error("a request ended in an exception", bug);
        return asked.refuse(Problem.of(ProblemKind.INTERNAL_ERROR));
    }

    /** Nothing is known here but that the request was lost: no word of it, in our first language, for programs. */
    private static void fail(HttpServletResponse response, Error error) {
        LOG.error("a request ended in an error", error);
        Answer answer = Asked.outside(Requests.NOTHING_KNOWN).refuse(Problem.of(ProblemKind.INTERNAL_ERROR));
        response.setStatus(answer.status());
        SafeHeaders.setFor(answer, response::setHeader);
        try {
            response.getOutputStream().write(bytes(answer));
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer any more", gone);
        }
    }

    private static void send(Context context, Answer answer) {
        context.status(answer.status());
        context.res().setContentType(null);
        SafeHeaders.setFor(answer, context::header);
        if (answer.streaming().isEmpty()) {
            context.result(bytes(answer));
        } else if (!HandlerType.HEAD.equals(context.method())) {
            stream(context, answer.streaming().get());
        }
    }

    /** What breaks off half-way must not look whole: nothing is left then but to cut the connection. */
    private static void stream(Context context, Answer.Streaming streaming) {
        try {
            streaming.writeTo(context.outputStream());
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer any more", gone);
            cut(context);
        } catch (RuntimeException bug) {
            if (!context.res().isCommitted()) {
                context.res().reset();
                throw bug;
            }
            LOG.error("an answer broke off", bug);
            cut(context);
        }
    }

    private static void cut(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private static byte[] bytes(Answer answer) {
        ByteBuffer body = answer.body().duplicate();
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }
}
