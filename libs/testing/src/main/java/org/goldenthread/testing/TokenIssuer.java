package org.goldenthread.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Issues tokens shaped like the realm's and publishes its key over HTTP, where a service fetches it. */
public final class TokenIssuer {

    public static final String AUDIENCE = "golden-thread-api";
    private static final String KEY_ID = "test-key";

    private final KeyPair keys;
    private final String address;

    private TokenIssuer(KeyPair keys, String address) {
        this.keys = keys;
        this.address = address;
    }

    static TokenIssuer start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = new TokenIssuer(
                newKeys(), "http://localhost:" + server.getAddress().getPort());
        byte[] keySet = issuer.keySet().getBytes(UTF_8);
        server.createContext("/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keySet.length);
            exchange.getResponseBody().write(keySet);
            exchange.close();
        });
        server.start();
        return issuer;
    }

    String issuer() {
        return address;
    }

    String jwks() {
        return address + "/certs";
    }

    /** A token of a client that acts for an organisation, with these roles, for five minutes. */
    public String token(String client, String organisation, List<String> roles) {
        return sign(claims(client, roles).claim("organisation", organisation));
    }

    /** As {@link #token(String, String, List)}, of a client that the realm ties to no organisation. */
    public String tokenOfNobody(String client, List<String> roles) {
        return sign(claims(client, roles));
    }

    private JwtClaimsBuilder claims(String client, List<String> roles) {
        return Jwt.issuer(issuer())
                .subject("service-account-" + client)
                .audience(AUDIENCE)
                .claim("azp", client)
                .claim("realm_access", Map.of("roles", roles))
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(5));
    }

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
