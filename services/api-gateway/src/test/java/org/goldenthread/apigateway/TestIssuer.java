package org.goldenthread.apigateway;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Publishes its keys over HTTP as Keycloak does, makes tokens good and bad, changes its keys, and can be away. */
public final class TestIssuer {

    public static final String AUDIENCE = "golden-thread-api";

    private final AtomicInteger asked = new AtomicInteger();
    private final List<PublicJsonWebKey> keys = new ArrayList<>();
    private final InetSocketAddress address;
    private HttpServer server;

    public TestIssuer() {
        try {
            keys.add(named("rsa-1", RsaJwkGenerator.generateJwk(2048)));
            keys.add(named("ec-1", EcJwkGenerator.generateJwk(EllipticCurves.P256)));
            keys.add(named("ed-1", OkpJwkGenerator.generateJwk("Ed25519")));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            address = server.getAddress();
            serve();
        } catch (JoseException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "http://localhost:" + address.getPort() + "/realms/golden-thread";
    }

    public String keysAddress() {
        return address() + "/protocol/openid-connect/certs";
    }

    /** How often somebody has asked for the keys. */
    public int asked() {
        return asked.get();
    }

    public void goAway() {
        server.stop(0);
    }

    public void comeBack() throws IOException {
        server = HttpServer.create(address, 0);
        serve();
    }

    /** A new key takes the place of the first. */
    public void rotate(String name) throws JoseException {
        keys.set(0, named(name, RsaJwkGenerator.generateJwk(2048)));
    }

    public PublicJsonWebKey key(String name) {
        return keys.stream()
                .filter(key -> key.getKeyId().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public String token(String client, String... roles) {
        return sign(keys.getFirst(), "RS256", claims(client, roles));
    }

    public String tokenWith(Consumer<JwtClaims> change) {
        JwtClaims claims = claims("someone", "returns:read");
        change.accept(claims);
        return sign(keys.getFirst(), "RS256", claims);
    }

    public String tokenBy(String key, String algorithm) {
        return sign(key(key), algorithm, claims("someone", "returns:read"));
    }

    public JwtClaims claims(String client, String... roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(address());
        claims.setAudience(AUDIENCE, "account");
        claims.setSubject("service-account-" + client);
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setIssuedAtToNow();
        claims.setClaim("azp", client);
        claims.setClaim("organisation", "LA-212");
        claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
        return claims;
    }

    public static String sign(PublicJsonWebKey key, String algorithm, JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey named(String name, PublicJsonWebKey key) {
        key.setKeyId(name);
        key.setUse("sig");
        return key;
    }

    private void serve() {
        server.createContext("/realms/golden-thread/protocol/openid-connect/certs", exchange -> {
            asked.incrementAndGet();
            byte[] set = new JsonWebKeySet(List.copyOf(keys))
                    .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, set.length);
            exchange.getResponseBody().write(set);
            exchange.close();
        });
        server.start();
    }
}
