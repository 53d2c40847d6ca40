package org.goldenthread.apigateway.routing;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.apigateway.tokens.Caller;
import org.goldenthread.problem.BodyGuard;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemWriter;
import org.goldenthread.problem.Problems;

/** Sends on what a route leads to and whoever asks may ask. */
@Singleton
class Forwarding {

    private static final Set<String> METHODS =
            new TreeSet<>(Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"));

    private final RouteTable table;
    private final RoutingConfig config;
    private final ProblemWriter problems;
    private final BodyGuard bodies;
    private final HttpClient http;

    Forwarding(Vertx vertx, RouteTable table, RoutingConfig config, ProblemWriter problems, BodyGuard bodies) {
        this.table = table;
        this.config = config;
        this.problems = problems;
        this.bodies = bodies;
        http = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.connections())
                .setMaxWaitQueueSize(config.waiting())
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                // the services close theirs after longer, so that we do not pick one that is just being closed
                .setKeepAliveTimeout(20));
    }

    void routes(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT).handler(this::forward);
    }

    private void forward(RoutingContext request) {
        // without dot segments and needless escapes: what is admitted is what is sent on
        Optional<Route> found = table.find(request.normalizedPath());
        if (found.isEmpty()) {
            request.next();
            return;
        }
        Route route = found.get();
        long bodyLimit = Math.min(
                route.bodyLimit(),
                bodies.limitFor(
                        request.request().getHeader("Content-Type"),
                        request.request().path()));
        refusal(request, route, bodyLimit)
                .ifPresentOrElse(problem -> problems.send(request, problem), () -> admit(request, route, bodyLimit));
    }

    private Optional<ProblemException> refusal(RoutingContext request, Route route, long bodyLimit) {
        HttpServerRequest asked = request.request();
        if (!METHODS.contains(asked.method().name())) {
            return Optional.of(Problems.METHOD_NOT_ALLOWED
                    .with("%s is not a method of this API.".formatted(asked.method()))
                    .header("Allow", String.join(", ", METHODS)));
        }
        if (asked.version() == HttpVersion.HTTP_1_0) {
            // an answer of unknown length would have to be held in memory first
            return Optional.of(Problems.HTTP_VERSION_NOT_SUPPORTED.with("Use HTTP/1.1 or newer."));
        }
        if (!List.of("chunked").containsAll(asked.headers().getAll("Transfer-Encoding"))) {
            // where two readers might see different ends, the second request could be smuggled in the first
            return Optional.of(Problems.INVALID_REQUEST
                    .with("The only Transfer-Encoding that is read here is chunked.")
                    .error(ProblemError.inParameter("Transfer-Encoding", "invalid-value", "Expected chunked."))
                    .header("Connection", "close"));
        }
        String length = asked.getHeader("Content-Length");
        return route.refusal(Caller.of(request), asked.method().name())
                .or(() -> length != null && Long.parseLong(length) > bodyLimit
                        ? Optional.of(BodyGuard.tooLarge(bodyLimit))
                        : Optional.empty());
    }

    private void admit(RoutingContext request, Route route, long bodyLimit) {
        HttpServerRequest asked = request.request();
        if ("100-continue".equalsIgnoreCase(asked.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        Duration wait = Wait.of(asked.headers().getAll("Prefer"), config.longestWait());
        new Exchange(request, route, bodyLimit, route.timeout().plus(wait), problems).send(http);
    }
}
