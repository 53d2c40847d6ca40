package org.goldenthread.problem;

import java.util.List;

/** The error types that any part of the platform may answer with. A domain keeps its own beside its rules. */
public final class Problems {

    public static final ProblemType MALFORMED_BODY = new ProblemType("malformed-body", 400, "The body cannot be read");
    public static final ProblemType INVALID_REQUEST =
            new ProblemType("invalid-request", 400, "The request breaks its shape");
    public static final ProblemType IDEMPOTENCY_KEY_MISSING =
            new ProblemType("idempotency-key-missing", 400, "An Idempotency-Key header is needed");
    public static final ProblemType UNAUTHORIZED =
            new ProblemType("unauthorized", 401, "A valid access token is needed");
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403, "The token does not allow this");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "There is nothing here");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "The method is not allowed here");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "None of the accepted media types can be given");
    public static final ProblemType REQUEST_TIMEOUT =
            new ProblemType("request-timeout", 408, "The request took too long to arrive");
    public static final ProblemType CONFLICT_OF_VERSIONS =
            new ProblemType("conflict-of-versions", 409, "Someone else changed it at the same time");
    public static final ProblemType IDEMPOTENCY_KEY_IN_PROGRESS =
            new ProblemType("idempotency-key-in-progress", 409, "The first request with this key is still running");
    public static final ProblemType PRECONDITION_FAILED =
            new ProblemType("precondition-failed", 412, "It has changed since it was read");
    public static final ProblemType PAYLOAD_TOO_LARGE =
            new ProblemType("payload-too-large", 413, "The body is too large");
    public static final ProblemType URI_TOO_LONG = new ProblemType("uri-too-long", 414, "The address is too long");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "The media type of the body is not supported here");
    public static final ProblemType IDEMPOTENCY_KEY_REUSED =
            new ProblemType("idempotency-key-reused", 422, "The key was used for another request");
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", 428, "An If-Match header is needed");
    public static final ProblemType TOO_MANY_REQUESTS =
            new ProblemType("too-many-requests", 429, "The limit of requests is used up");
    public static final ProblemType HEADERS_TOO_LARGE =
            new ProblemType("headers-too-large", 431, "The header fields are too large");
    public static final ProblemType INTERNAL_ERROR = new ProblemType("internal-error", 500, "A fault of ours");
    public static final ProblemType BAD_GATEWAY =
            new ProblemType("bad-gateway", 502, "The part that should answer broke off");
    public static final ProblemType UNAVAILABLE = new ProblemType("unavailable", 503, "Not available at the moment");
    public static final ProblemType UPSTREAM_TIMEOUT =
            new ProblemType("upstream-timeout", 504, "The part that should answer took too long");

    public static final ProblemType HTTP_VERSION_NOT_SUPPORTED =
            new ProblemType("http-version-not-supported", 505, "HTTP/1.1 or newer is needed");

    /** Where several types share a status, the first is what the framework means by it. */
    private static final List<ProblemType> ALL = List.of(
            INVALID_REQUEST,
            MALFORMED_BODY,
            IDEMPOTENCY_KEY_MISSING,
            UNAUTHORIZED,
            FORBIDDEN,
            NOT_FOUND,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            REQUEST_TIMEOUT,
            CONFLICT_OF_VERSIONS,
            IDEMPOTENCY_KEY_IN_PROGRESS,
            PRECONDITION_FAILED,
            PAYLOAD_TOO_LARGE,
            URI_TOO_LONG,
            UNSUPPORTED_MEDIA_TYPE,
            IDEMPOTENCY_KEY_REUSED,
            PRECONDITION_REQUIRED,
            TOO_MANY_REQUESTS,
            HEADERS_TOO_LARGE,
            INTERNAL_ERROR,
            BAD_GATEWAY,
            UNAVAILABLE,
            UPSTREAM_TIMEOUT,
            HTTP_VERSION_NOT_SUPPORTED);

    private Problems() {}

    public static List<ProblemType> all() {
        return ALL;
    }

    /** The type for a bare status that the framework gives; for one without a type the general one of its class. */
    static ProblemType ofStatus(int status) {
        ProblemType general = status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
        return ALL.stream()
                .filter(type -> type.status() == status)
                .findFirst()
                .orElseGet(() -> new ProblemType(general.slug(), status, general.title()));
    }
}
