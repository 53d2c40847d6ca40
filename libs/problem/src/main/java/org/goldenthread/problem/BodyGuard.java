package org.goldenthread.problem;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows how large the body of a request may be, and says so. */
@Singleton
public class BodyGuard {

    private final long jsonLimit;
    private final Map<String, Long> jsonLimitsOfPaths;
    private final long limit;

    BodyGuard(BodyLimits limits, VertxHttpConfig http) {
        jsonLimit = limits.json().asLongValue();
        jsonLimitsOfPaths = limits.jsonPaths().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, path -> path.getValue().asLongValue()));
        limit = http.limits().maxBodySize().map(size -> size.asLongValue()).orElse(Long.MAX_VALUE);
    }

    public long limitFor(@Nullable String contentType, @Nullable String path) {
        return isJson(contentType) ? Math.min(jsonLimitsOfPaths.getOrDefault(path, jsonLimit), limit) : limit;
    }

    boolean hasLimitOfItsOwn(@Nullable String path) {
        return path != null && jsonLimitsOfPaths.containsKey(path);
    }

    /** Refuses before anything is read, where the length is told. */
    void checkLength(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        long allowed = limitFor(
                request.request().getHeader("Content-Type"), request.request().path());
        if (length != null && Long.parseLong(length) > allowed) {
            throw tooLarge(allowed);
        }
    }

    public static ProblemException tooLarge(long allowed) {
        // the rest of the body is not read, so that the connection cannot be used again
        return Problems.PAYLOAD_TOO_LARGE
                .with("The body may have at most %d bytes. Send less at once.".formatted(allowed))
                .member("limit", allowed)
                .header("Connection", "close");
    }

    static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || type.endsWith("+json");
    }
}
