package fr.palmares.adapters.web.shared;

import java.util.Arrays;
import java.util.Locale;

/** Every way in which a request can be refused: a stable public code and its status. Words are in the bundles. */
public enum ProblemKind {
    BAD_REQUEST(400),
    BAD_ENCODING(400),
    BAD_PARAMETERS(400),
    UNKNOWN_PARAMETER(400),
    REPEATED_PARAMETER(400),
    BAD_PARAMETER(400),
    BAD_LIMIT(400),
    BAD_CURSOR(400),
    QUERY_TOO_LONG(400),
    UNKNOWN_PATH(404),
    UNKNOWN_CALL(404),
    UNKNOWN_LAUREATE(404),
    UNKNOWN_ADMINISTRATION(404),
    NO_FUNDING(404),
    UNKNOWN_EXPORT(404),
    NOT_ANNOUNCED(404),
    NO_EXPORT(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONTENT_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    EXPECTATION_FAILED(417),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    NOT_IMPLEMENTED(501),
    NOT_READY(503),
    HTTP_VERSION_NOT_SUPPORTED(505);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that stands for a status which the server itself answers with, before any endpoint is asked. */
    public static ProblemKind ofStatus(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
    }
}
