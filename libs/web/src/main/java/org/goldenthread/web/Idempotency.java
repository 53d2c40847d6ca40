package org.goldenthread.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Requests that can be repeated. The key and the answer are stored in the transaction of the effect, so that one is never
 * without the other; a request that failed leaves no trace and is simply tried again.
 */
@ApplicationScoped
public class Idempotency {

    public static final String KEY = "Idempotency-Key";

    private static final Pattern BARE_KEY = Pattern.compile("[\\x21-\\x7e&&[^\"]]{1,255}");

    private final Jdbi database;
    private final CurrentCaller caller;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final IdempotencyConfig config;

    Idempotency(
            Jdbi database,
            CurrentCaller caller,
            CurrentVertxRequest request,
            ObjectMapper json,
            InstantSource clock,
            IdempotencyConfig config) {
        this.database = database;
        this.caller = caller;
        this.request = request;
        this.json = json;
        this.clock = clock;
        this.config = config;
    }

    /**
     * The answer to this request: the stored one if it was answered before under the same key, else that of {@code effect}.
     *
     * @param key value of the header, bare or quoted; missing → 400, used for another body → 422, still running → 409
     */
    @Transactional
    public Response answer(@Nullable String key, @Nullable Object body, Supplier<Response> effect) {
        String scope = scope(key);
        String fingerprint = digest(write(body));
        return database.withHandle(handle -> {
            lock(handle, scope);
            Optional<Stored> before = find(handle, scope);
            if (before.isPresent()) {
                return replay(before.get(), fingerprint);
            }
            Response answer = effect.get();
            store(handle, scope, fingerprint, answer);
            return answer;
        });
    }

    /** A key is the client's own, for one method and path; the scope is hashed because keys can hold anything. */
    private String scope(@Nullable String header) {
        var http = request.getCurrent().request();
        return digest(String.join(
                "\n", caller.client(), caller.organisation(), http.method().name(), http.path(), bare(header)));
    }

    private static String bare(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Problems.IDEMPOTENCY_KEY_MISSING
                    .with(
                            "Send an Idempotency-Key, a new one for every new request and the same one for a repeat of it.")
                    .error(ProblemError.inParameter(
                            KEY, "missing", "1 to 255 visible ASCII characters, bare or quoted"));
        }
        String text = header.strip();
        String bare = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        if (!BARE_KEY.matcher(bare).matches()) {
            throw Problems.INVALID_REQUEST
                    .with("The Idempotency-Key can't be used.")
                    .error(ProblemError.inParameter(
                            KEY, "invalid", "1 to 255 visible ASCII characters, bare or quoted"));
        }
        return bare;
    }

    private static void lock(Handle handle, String scope) {
        boolean free = handle.select("select pg_try_advisory_xact_lock(hashtextextended(?, 0))", scope)
                .mapTo(Boolean.class)
                .one();
        if (!free) {
            throw Problems.IDEMPOTENCY_KEY_IN_PROGRESS
                    .with("The same request is being answered at this moment. Repeat it in a second to get its answer.")
                    .header(HttpHeaders.RETRY_AFTER, "1");
        }
    }

    private static Optional<Stored> find(Handle handle, String scope) {
        return handle.select("select fingerprint, status, headers, body from idempotency_key where scope = ?", scope)
                .map((row, context) -> new Stored(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("headers"),
                        row.getString("body")))
                .findOne();
    }

    private Response replay(Stored stored, String fingerprint) {
        if (!stored.fingerprint().equals(fingerprint)) {
            throw Problems.IDEMPOTENCY_KEY_REUSED.with(
                    "This Idempotency-Key was used for a request with another body. Use a new key for a new request.");
        }
        var answer = Response.status(stored.status()).header("Idempotency-Replayed", "true");
        headers(stored.headers()).forEach(answer::header);
        return stored.body() == null
                ? answer.build()
                : answer.entity(stored.body()).type(MediaType.APPLICATION_JSON).build();
    }

    private void store(Handle handle, String scope, String fingerprint, Response answer) {
        var headers = new TreeMap<String, String>();
        answer.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.remove(HttpHeaders.CONTENT_TYPE);
        handle.createUpdate("""
                        insert into idempotency_key (scope, fingerprint, status, headers, body, created_at)
                        values (:scope, :fingerprint, :status, :headers, :body, :now)""")
                .bind("scope", scope)
                .bind("fingerprint", fingerprint)
                .bind("status", answer.getStatus())
                .bind("headers", write(headers))
                .bind("body", answer.hasEntity() ? write(answer.getEntity()) : null)
                .bind("now", clock.instant())
                .execute();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOldKeys() {
        database.useHandle(handle -> handle.execute(
                "delete from idempotency_key where created_at < ?",
                clock.instant().minus(config.retention())));
    }

    private String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A request or answer record can't be written as JSON", impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> headers(String stored) {
        try {
            return json.readValue(stored, Map.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored headers can't be read", impossible);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Stored(
            String fingerprint,
            int status,
            String headers,
            @Nullable String body) {}
}
