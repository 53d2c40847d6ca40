package org.goldenthread.apigateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.awaitility.Awaitility;
import org.goldenthread.apigateway.TestIssuer;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningKeysTest implements TokenConfig {

    private final Vertx vertx = Vertx.vertx();
    private final TestIssuer issuer = new TestIssuer();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private SigningKeys keys;

    @BeforeEach
    void make() throws MalformedURLException {
        InstantSource clock = () -> now;
        keys = new SigningKeys(vertx, this, clock);
    }

    @AfterEach
    void close() {
        issuer.goAway();
        vertx.close();
    }

    @Test
    void asksOnceForMany() {
        var first = keys.find("rsa-1");
        var second = keys.find("ec-1");

        assertThat(await(first)).isNotNull();
        assertThat(await(second)).isNotNull();
        await(keys.find("ed-1"));
        assertThat(issuer.asked()).isEqualTo(1);
    }

    @Test
    void asksForAnUnknownKeyAtMostOnceAMinute() throws JoseException {
        await(keys.find("rsa-1"));
        issuer.rotate("rsa-2");

        pass(Duration.ofSeconds(59));
        assertThat(await(keys.find("rsa-2"))).isNull();
        assertThat(issuer.asked()).isEqualTo(1);

        pass(Duration.ofSeconds(1));
        assertThat(await(keys.find("rsa-2"))).isNotNull();
        assertThat(await(keys.find("unheard-of"))).isNull();
        assertThat(await(keys.find("rsa-1"))).as("withdrawn").isNull();
        assertThat(issuer.asked()).isEqualTo(2);
    }

    @Test
    void keepsKeysWhileTheIssuerIsAway() {
        await(keys.find("rsa-1"));
        issuer.goAway();

        pass(Duration.ofDays(2));
        assertThat(await(keys.find("rsa-1"))).isNotNull();
        assertThat(await(keys.find("unheard-of"))).isNull();
        assertThat(await(keys.find("rsa-1"))).isNotNull();
    }

    @Test
    void letsAWithdrawnKeyGoInTime() throws JoseException {
        await(keys.find("rsa-1"));
        issuer.rotate("rsa-2");

        pass(Duration.ofMinutes(10));
        assertThat(await(keys.find("rsa-1")))
                .as("still in use while the new ones are fetched")
                .isNotNull();
        Awaitility.await()
                .untilAsserted(() -> assertThat(await(keys.find("rsa-1"))).isNull());
    }

    @Test
    void saysSoWhileItNeverHadAnyAndRecovers() throws IOException {
        issuer.goAway();
        assertThat(failed(keys.find("rsa-1"))).isTrue();
        issuer.comeBack();
        assertThat(failed(keys.find("rsa-1"))).as("asked a moment ago").isTrue();

        pass(Duration.ofSeconds(1));
        assertThat(await(keys.find("rsa-1"))).isNotNull();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static JsonWebKey await(Future<JsonWebKey> key) {
        return key.toCompletionStage().toCompletableFuture().join();
    }

    private static boolean failed(Future<JsonWebKey> key) {
        try {
            await(key);
            return false;
        } catch (CompletionException e) {
            return true;
        }
    }

    @Override
    public String issuer() {
        return issuer.address();
    }

    @Override
    public URI keys() {
        return URI.create(issuer.keysAddress());
    }

    @Override
    public String audience() {
        return TestIssuer.AUDIENCE;
    }

    @Override
    public List<String> algorithms() {
        return List.of("RS256");
    }

    @Override
    public Duration clockSkew() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration keysFreshFor() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration unknownKeyInterval() {
        return Duration.ofMinutes(1);
    }
}
