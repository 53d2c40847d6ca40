package org.goldenthread.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Problem details for what is answered on the router, before or instead of a REST resource. What cannot be read as HTTP never
 * gets this far: the server answers that with a bare status, and Quarkus leaves no way to have it answer more.
 */
@Singleton
class ProblemRoutes {

    /** Before everything that may refuse a request: CORS is 300, authentication 200. */
    private static final int FIRST = 1000;

    /** Just after the framework notes its own limit on the request (order -2). */
    private static final int AFTER_FRAMEWORK_LIMIT = 1;

    private final ProblemWriter writer;
    private final BodyGuard guard;

    ProblemRoutes(ProblemWriter writer, BodyGuard guard) {
        this.writer = writer;
        this.guard = guard;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
        filters.register(ProblemRoutes::countBodiesOurselves, AFTER_FRAMEWORK_LIMIT);
    }

    void routes(@Observes Router router) {
        router.route().order(-FIRST).failureHandler(this::fail);
        // what the router refuses by itself: no route, or none for the method or media type
        for (int status : new int[] {404, 405, 406, 415}) {
            router.errorHandler(status, request -> writer.send(request, ofStatus(request, status)));
        }
    }

    private void begin(RoutingContext request) {
        MDC.put("traceId", TraceContext.of(request).traceId());
        guard.checkLength(request);
        refuseNul(request);
        request.next();
    }

    /** PostgreSQL keeps every character but this one, so that it would fail wherever it got to. */
    private static void refuseNul(RoutingContext request) {
        if (request.request().uri().contains("%00")) {
            throw Problems.INVALID_REQUEST
                    .with("The address has the character U+0000 (%00) in it. Leave it out.")
                    .errors(request.queryParams().entries().stream()
                            .filter(parameter -> parameter.getValue().indexOf(0) >= 0)
                            .map(parameter -> ProblemError.inParameter(
                                    parameter.getKey(), "invalid-character", "The character U+0000 can't be used."))
                            .toList());
        }
    }

    /** The framework's counter ends the answer itself, without a body. {@link BodyCounter} takes its place. */
    private static void countBodiesOurselves(RoutingContext request) {
        request.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        request.next();
    }

    private void fail(RoutingContext request) {
        writer.send(request, problem(request, request.failure(), request.statusCode()));
    }

    private ProblemException problem(RoutingContext request, @Nullable Throwable cause, int status) {
        return switch (cause) {
            case null -> ofStatus(request, status);
            case ProblemException known -> known;
            case AuthenticationException e -> Refusals.badToken();
            case UnauthorizedException e -> Refusals.noToken();
            case ForbiddenException e -> Refusals.missingRole(null);
            case RejectedExecutionException e -> Refusals.overloaded();
            // the router itself refused the request and says why only to the log
            default -> status >= 400 && status < 500 ? ofStatus(request, status) : writer.fault(request, cause);
        };
    }

    private ProblemException ofStatus(RoutingContext request, int status) {
        return switch (status) {
            case 400 -> badRequest(request);
            case 401 -> Refusals.noToken();
            case 403 -> Refusals.missingRole(null);
            case 404 -> notFound(request);
            default -> Problems.ofStatus(status).with(Problems.ofStatus(status).title() + ".");
        };
    }

    private static ProblemException badRequest(RoutingContext request) {
        return request.request().authority() == null
                ? Problems.INVALID_REQUEST
                        .with("A request needs a Host header.")
                        .error(ProblemError.inParameter("Host", "missing", "The name of this server, once."))
                : Problems.INVALID_REQUEST.with(Problems.INVALID_REQUEST.title() + ".");
    }

    static ProblemException notFound(RoutingContext request) {
        return Problems.NOT_FOUND.with(
                "There is nothing at %s.".formatted(request.request().path()));
    }
}
