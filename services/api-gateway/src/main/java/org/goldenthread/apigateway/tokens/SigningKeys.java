package org.goldenthread.apigateway.tokens;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's public keys. What was fetched once stays in use until something newer arrives, however long that takes: the
 * issuer may be away. Not synchronised: two event loops that fetch at the same moment do no harm.
 */
@Singleton
class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final int LARGEST_SET = 1 << 20;

    /** How often to ask as long as there is not one key: a service that just started should not wait a minute. */
    private static final Duration IMPATIENT_INTERVAL = Duration.ofSeconds(1);

    private final HttpClient http;
    private final RequestOptions request;
    private final TokenConfig config;
    private final InstantSource clock;

    private volatile List<JsonWebKey> keys = List.of();
    private volatile Instant asked = Instant.MIN;
    private volatile Instant fetched = Instant.MIN;
    private volatile @Nullable Future<Void> fetching;

    SigningKeys(Vertx vertx, TokenConfig config, InstantSource clock) throws MalformedURLException {
        this.config = config;
        this.clock = clock;
        http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2000));
        request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(config.keys().toURL())
                .setTimeout(5000)
                .addHeader("Accept", "application/json");
    }

    /** The key of that name, fetched if need be; null if the issuer has none. Fails if no key was ever to be had. */
    Future<@Nullable JsonWebKey> find(String name) {
        JsonWebKey known = known(name);
        if (known != null) {
            if (isPast(fetched, config.keysFreshFor()) && isPast(asked, config.unknownKeyInterval())) {
                fetch();
            }
            return Future.succeededFuture(known);
        }
        Future<Void> underWay = fetching;
        if (underWay == null && isPast(asked, keys.isEmpty() ? IMPATIENT_INTERVAL : config.unknownKeyInterval())) {
            underWay = fetch();
        }
        return (underWay == null ? Future.<Void>succeededFuture() : underWay).compose(done -> afterFetch(name));
    }

    private Future<@Nullable JsonWebKey> afterFetch(String name) {
        return keys.isEmpty()
                ? Future.failedFuture("no keys of the token issuer are known yet")
                : Future.succeededFuture(known(name));
    }

    private @Nullable JsonWebKey known(String name) {
        return keys.stream()
                .filter(key -> name.equals(key.getKeyId()))
                .findFirst()
                .orElse(null);
    }

    private boolean isPast(Instant then, Duration interval) {
        return then == Instant.MIN || !clock.instant().isBefore(then.plus(interval));
    }

    private Future<Void> fetch() {
        asked = clock.instant();
        Future<Void> underWay = http.request(request)
                .compose(sent -> sent.send())
                .compose(SigningKeys::body)
                .map(this::take)
                .recover(failure -> {
                    LOG.warnf("The keys of the token issuer at %s cannot be fetched: %s", config.keys(), failure);
                    return Future.succeededFuture();
                })
                .onComplete(done -> fetching = null);
        if (!underWay.isComplete()) {
            fetching = underWay;
        }
        return underWay;
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        long length = Long.parseLong(
                answer.headers().get("Content-Length") == null ? "0" : answer.getHeader("Content-Length"));
        if (answer.statusCode() != 200 || length > LARGEST_SET) {
            answer.request().reset();
            return Future.failedFuture("status " + answer.statusCode() + ", " + length + " bytes");
        }
        return answer.body();
    }

    private @Nullable Void take(Buffer body) {
        try {
            List<JsonWebKey> found = new JsonWebKeySet(body.toString(StandardCharsets.UTF_8))
                    .getJsonWebKeys().stream()
                            .filter(key -> key.getKeyId() != null && !"enc".equals(key.getUse()))
                            .toList();
            if (found.isEmpty()) {
                LOG.warnf("The key set at %s has no key to check signatures with; the old ones stay", config.keys());
                return null;
            }
            keys = found;
            fetched = clock.instant();
            LOG.infof(
                    "Keys of the token issuer: %s",
                    found.stream().map(JsonWebKey::getKeyId).toList());
            return null;
        } catch (JoseException e) {
            throw new IllegalStateException("it is not a key set", e);
        }
    }
}
