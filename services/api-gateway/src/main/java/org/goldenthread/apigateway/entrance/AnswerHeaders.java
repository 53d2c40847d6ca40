package org.goldenthread.apigateway.entrance;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Date;
import org.goldenthread.problem.TraceContext;

/** The headers that every answer has, wherever it comes from. */
final class AnswerHeaders {

    private AnswerHeaders() {}

    static void complete(RoutingContext request, Instant now) {
        MultiMap headers = request.response().headers();
        headers.set(TraceContext.HEADER, TraceContext.of(request).traceparent())
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(request.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        setIfAbsent(headers, "Date", DateFormatter.format(Date.from(now)));
        // an answer may be about a person unless whoever gave it says that it can be kept
        setIfAbsent(headers, "Cache-Control", "no-store");
        // nothing of the API is a page; pages bring a policy of their own
        setIfAbsent(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
