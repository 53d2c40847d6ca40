package org.goldenthread.apigateway.tokens;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
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

    /** How often to ask as long as there is not one key: a service that just started should not wait a minute. */
    private static final Duration IMPATIENT_INTERVAL = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final HttpClient http;
    private final RequestOptions request;
    private final TokenConfig config;
    private final InstantSource clock;

    private volatile List<JsonWebKey> keys = List.of();
    private volatile Instant asked = Instant.EPOCH;
    private volatile Instant fetched = Instant.EPOCH;
    private volatile @Nullable Future<Void> fetching;

    SigningKeys(Vertx vertx, TokenConfig config, InstantSource clock) throws MalformedURLException {
        this.vertx = vertx;
        this.config = config;
        this.clock = clock;
        http = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(2000).setKeepAlive(false));
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
        return !clock.instant().isBefore(then.plus(interval));
    }

    private Future<Void> fetch() {
        asked = clock.instant();
        Promise<Void> done = Promise.promise();
        fetching = done.future();
        // on an event loop, or parts of the answer might come before there is anybody to take them
        vertx.runOnContext(go -> http.request(request)
                .compose(HttpClientRequest::send)
                .compose(SigningKeys::body)
                .onSuccess(this::take)
                .onFailure(this::complain)
                .onComplete(either -> {
                    fetching = null;
                    done.complete();
                }));
        return done.future();
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        if (answer.statusCode() != 200) {
            answer.request().reset();
            return Future.failedFuture("the answer has status " + answer.statusCode());
        }
        return answer.body();
    }

    private void take(Buffer body) {
        try {
            List<JsonWebKey> found = new JsonWebKeySet(body.toString(StandardCharsets.UTF_8))
                    .getJsonWebKeys().stream()
                            .filter(key -> key.getKeyId() != null && !"enc".equals(key.getUse()))
                            .toList();
            if (found.isEmpty()) {
                throw new JoseException("it has no key that signs");
            }
            keys = found;
            fetched = clock.instant();
            LOG.infof(
                    "Keys of the token issuer: %s",
                    found.stream().map(JsonWebKey::getKeyId).toList());
        } catch (JoseException e) {
            complain(e);
        }
    }

    private void complain(Throwable failure) {
        LOG.warnf("The keys of the token issuer at %s cannot be fetched: %s", config.keys(), failure);
    }
}
