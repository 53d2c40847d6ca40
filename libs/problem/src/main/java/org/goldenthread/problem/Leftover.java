package org.goldenthread.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * What a client still sends when it has its answer already.
 *
 * <p>Closing at once would take the answer away from a client that reads only when it has sent all; reading to the end
 * would let anybody send for ever. So it is thrown away for a moment, and then the connection is closed.
 */
public final class Leftover {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Leftover() {}

    /** To be called before the answer ends. {@code close}: also if the client sends no more. */
    public static void discardAfterAnswer(RoutingContext exchange, boolean close) {
        exchange.addEndHandler(sent -> {
            HttpServerRequest request = exchange.request();
            if (request.version() == HttpVersion.HTTP_2) {
                // a stream of its own: nobody else suffers, and the others on the connection must not
                exchange.response().reset(0);
            } else if (!request.isEnded()) {
                request.handler(rest -> {});
                request.endHandler(end -> closeIf(close, request));
                request.resume();
                exchange.vertx().setTimer(PATIENCE.toMillis(), late -> closeIf(!request.isEnded(), request));
            } else {
                closeIf(close, request);
            }
        });
    }

    private static void closeIf(boolean condition, HttpServerRequest request) {
        if (condition) {
            request.connection().close();
        }
    }
}
