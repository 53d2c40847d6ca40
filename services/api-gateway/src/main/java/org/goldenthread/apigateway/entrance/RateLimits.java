package org.goldenthread.apigateway.entrance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.goldenthread.apigateway.entrance.RateLimitConfig.Limit;
import org.goldenthread.apigateway.tokens.Caller;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;

/**
 * A token bucket for each client, by address for who has no valid token. Buckets are this instance's own: with n gateways
 * behind a balancer a client gets up to n times its limit.
 */
@Singleton
class RateLimits {

    private static final long MANY_CLIENTS = 100_000;

    private final RateLimitConfig config;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MANY_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RateLimits(RateLimitConfig config) {
        this.config = config;
    }

    /** Counts a request and tells its client where it stands. The problem, if it is one too many. */
    Optional<ProblemException> count(Caller caller, RoutingContext request) {
        String client = caller.client();
        String policy = client == null ? "address" : "client";
        Limit limit = client == null ? config.standard() : config.clients().getOrDefault(client, config.standard());
        String key = client == null ? "@" + request.request().remoteAddress().hostAddress() : client;
        ConsumptionProbe probe = buckets.get(key, first -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        tell(request, policy, limit, probe);
        return probe.isConsumed() ? Optional.empty() : Optional.of(tooMany(policy, limit, probe));
    }

    private static Bucket bucket(Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.burst()).refillGreedy(limit.rate(), Duration.ofSeconds(1)))
                .build();
    }

    /** The fields of draft-ietf-httpapi-ratelimit-headers; the window is the time in which an empty bucket fills. */
    private static void tell(RoutingContext request, String policy, Limit limit, ConsumptionProbe probe) {
        int window = Math.ceilDiv(limit.burst(), limit.rate());
        request.response()
                .putHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, limit.burst(), window))
                .putHeader(
                        "RateLimit",
                        "\"%s\";r=%d;t=%d"
                                .formatted(
                                        policy, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
    }

    private static ProblemException tooMany(String policy, Limit limit, ConsumptionProbe probe) {
        long wait = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
        return Problems.TOO_MANY_REQUESTS
                .with("At most %d requests a second, %d at once after a pause. Wait %d s."
                        .formatted(limit.rate(), limit.burst(), wait))
                .member("violatedPolicies", List.of(policy))
                .header("Retry-After", String.valueOf(wait));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
