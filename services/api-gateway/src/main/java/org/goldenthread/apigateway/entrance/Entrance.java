package org.goldenthread.apigateway.entrance;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.goldenthread.apigateway.tokens.Caller;
import org.goldenthread.apigateway.tokens.TokenCheck;
import org.goldenthread.problem.ProblemWriter;

/** The first filter. It refuses only who calls too often; whether the caller may do what it asks is its route's business. */
@Singleton
class Entrance {

    /** Before the filter of problem details (1000), which refuses bodies by their length: those answers tell the limits too. */
    private static final int FIRST = 2000;

    private final TokenCheck tokens;
    private final RateLimits limits;
    private final ProblemWriter problems;
    private final InstantSource clock;

    Entrance(TokenCheck tokens, RateLimits limits, ProblemWriter problems, InstantSource clock) {
        this.tokens = tokens;
        this.limits = limits;
        this.problems = problems;
        this.clock = clock;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    private void enter(RoutingContext request) {
        request.addHeadersEndHandler(end -> AnswerHeaders.complete(request, clock.instant()));
        if (request.normalizedPath().startsWith("/q/")) {
            // whoever watches over us must get its answer whatever the limits say
            request.next();
            return;
        }
        Future<Caller> caller = tokens.check(request.request().headers().getAll("Authorization"));
        if (caller.isComplete()) {
            admit(request, caller.result());
            return;
        }
        // keys are being fetched, perhaps for another request on another event loop: come back to our own
        request.request().pause();
        Context context = request.vertx().getOrCreateContext();
        caller.onSuccess(known -> context.runOnContext(back -> admit(request, known)));
    }

    private void admit(RoutingContext request, Caller caller) {
        caller.enters(request);
        limits.count(caller, request).ifPresentOrElse(problem -> problems.send(request, problem), request::next);
    }
}
