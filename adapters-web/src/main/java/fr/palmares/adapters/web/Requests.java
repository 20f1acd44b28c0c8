package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Asked;
import io.javalin.http.Context;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Requests as Javalin and as Jetty tell them, in our terms. */
final class Requests {

    static final Asked.Request NOTHING_KNOWN = new Asked.Request("", "", "", "");

    private Requests() {}

    static Asked.Request of(Context context) {
        return new Asked.Request(
                context.path(),
                orEmpty(context.queryString()),
                orEmpty(context.header("Accept")),
                orEmpty(context.header("Accept-Language")));
    }

    static Asked.Request of(Request request) {
        return new Asked.Request(
                orEmpty(request.getHttpURI().getPath()),
                orEmpty(request.getHttpURI().getQuery()),
                header(request, HttpHeader.ACCEPT),
                header(request, HttpHeader.ACCEPT_LANGUAGE));
    }

    private static String header(Request request, HttpHeader name) {
        HttpField field = request.getHeaders().getField(name);
        return field == null ? "" : orEmpty(field.getValue());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
