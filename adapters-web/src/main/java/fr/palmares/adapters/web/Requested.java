package fr.palmares.adapters.web;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes note of each request once it is answered: in the metrics, and in the log where that tells so much. Neither who
 * asked is noted nor for what: addresses and searches may hold the name of a person.
 */
record Requested(Metrics metrics) {

    private static final Logger LOG = LoggerFactory.getLogger("fr.palmares.requests");
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT");
    private static final double MILLIS = 1_000;

    void note(Context context, float millis) {
        Endpoint endpoint = context.endpoints().lastHttpEndpoint();
        note(context.req().getMethod(), endpoint, context.statusCode(), millis);
    }

    private void note(String asked, @Nullable Endpoint endpoint, int status, float millis) {
        String method = METHODS.contains(asked) ? asked : "other";
        String route = endpoint == null ? "none" : endpoint.path;
        metrics.count(method, route, status, millis / MILLIS);
        LOG.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", status)
                .addKeyValue("millis", Math.round(millis))
                .log("answered");
    }
}
