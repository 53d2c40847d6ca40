package org.goldenthread.apigateway.routing;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a request's and an answer's headers goes further. */
final class ForwardedHeaders {

    /** About one connection, not about the message (RFC 9110, 7.6.1); the length is told anew. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    /**
     * By these a caller might pass for somebody else, or for us: the services believe the token alone, and behind the door
     * nothing else may say who calls. The API has no header that begins with X-.
     */
    private static final Pattern OF_IDENTITY = Pattern.compile("x-.*|forwarded|golden-thread-.*|remote-user|cookie");

    /** What tells about our software, and what would open the API to the pages of other sites. */
    private static final Pattern OF_THE_INSIDE =
            Pattern.compile("server|x-powered-by|access-control-.*|traceparent|tracestate|ratelimit.*");

    private ForwardedHeaders() {}

    static void cleanRequest(MultiMap headers) {
        removeThoseOfTheConnection(headers);
        // we answer that ourselves when the request is let in
        headers.remove("Expect");
        for (String name : List.copyOf(headers.names())) {
            if (OF_IDENTITY
                    .matcher(name.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .matches()) {
                headers.remove(name);
            }
        }
    }

    static void cleanAnswer(MultiMap headers) {
        removeThoseOfTheConnection(headers);
        for (String name : List.copyOf(headers.names())) {
            if (OF_THE_INSIDE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                headers.remove(name);
            }
        }
    }

    private static void removeThoseOfTheConnection(MultiMap headers) {
        for (String connection : List.copyOf(headers.getAll("Connection"))) {
            for (String name : connection.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
        OF_THE_CONNECTION.forEach(headers::remove);
    }
}
