package org.goldenthread.apigateway.tokens;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request.
 *
 * @param client the client that the token was issued to; null for a caller without a token that holds
 * @param refusal what is wrong with the token that was sent; null if it holds, and if none was sent
 */
public record Caller(
        @Nullable String client,
        Set<String> roles,
        @Nullable ProblemException refusal) {

    public static final Caller ANONYMOUS = new Caller(null, Set.of(), null);

    private static final String KEY = Caller.class.getName();

    static Caller refused(ProblemException refusal) {
        return new Caller(null, Set.of(), refusal);
    }

    public void enters(RoutingContext request) {
        request.put(KEY, this);
    }

    public static Caller of(RoutingContext request) {
        return Objects.requireNonNullElse(request.<Caller>get(KEY), ANONYMOUS);
    }
}
