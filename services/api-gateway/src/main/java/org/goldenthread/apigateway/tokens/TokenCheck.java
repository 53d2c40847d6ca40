package org.goldenthread.apigateway.tokens;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Tells who calls from the {@code Authorization} header. */
@Singleton
public class TokenCheck {

    private static final Map<Integer, String> REASONS = Map.of(
            ErrorCodes.EXPIRED, "It has expired.",
            ErrorCodes.EXPIRATION_MISSING, "It does not say when it expires.",
            ErrorCodes.NOT_YET_VALID, "It is not valid yet.",
            ErrorCodes.ISSUER_INVALID, "It was issued by somebody else.",
            ErrorCodes.ISSUER_MISSING, "It does not say who issued it.",
            ErrorCodes.AUDIENCE_INVALID, "It is meant for another API.",
            ErrorCodes.AUDIENCE_MISSING, "It does not say which API it is meant for.",
            ErrorCodes.SIGNATURE_INVALID, "Its signature does not hold.",
            ErrorCodes.SIGNATURE_MISSING, "It has no signature.");

    private final SigningKeys keys;
    private final TokenConfig config;
    private final AlgorithmConstraints algorithms;

    TokenCheck(SigningKeys keys, TokenConfig config) {
        this.keys = keys;
        this.config = config;
        algorithms = new AlgorithmConstraints(
                AlgorithmConstraints.ConstraintType.PERMIT, config.algorithms().toArray(String[]::new));
    }

    /** Never fails: what is wrong is told by the caller that comes of it. */
    public Future<Caller> check(List<String> authorization) {
        if (authorization.isEmpty()) {
            return Future.succeededFuture(Caller.ANONYMOUS);
        }
        String header = authorization.getFirst().strip();
        if (authorization.size() > 1 || !header.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            return refused("Send one header: Authorization: Bearer <token>.");
        }
        return checkToken(header.substring("bearer ".length()).strip());
    }

    private Future<Caller> checkToken(String token) {
        JsonWebStructure structure;
        try {
            structure = JsonWebStructure.fromCompactSerialization(token);
        } catch (JoseException e) {
            return refused("It is not a signed JSON Web Token.");
        }
        String algorithm = structure.getAlgorithmHeaderValue();
        String name = structure.getKeyIdHeaderValue();
        if (!(structure instanceof JsonWebSignature) || !config.algorithms().contains(algorithm)) {
            return refused("It is not signed with an algorithm that is taken here: " + config.algorithms() + ".");
        }
        if (name == null) {
            return refused("It does not name the key it is signed with.");
        }
        return keys.find(name)
                .map(key -> key == null
                        ? Caller.refused(refusal("It is signed with a key that the issuer does not have."))
                        : verified(token, key))
                .otherwise(unknown -> Caller.refused(Problems.UNAVAILABLE
                        .with(
                                "Tokens cannot be checked at the moment, because the token issuer has not been reached yet.")
                        .header("Retry-After", "5")));
    }

    private Caller verified(String token, JsonWebKey key) {
        try {
            JwtClaims claims = consumer(key).processToClaims(token);
            String client = claims.getStringClaimValue("azp");
            return client == null
                    ? Caller.refused(refusal("It does not name the client it was issued to."))
                    : new Caller(client, roles(claims), null);
        } catch (InvalidJwtException e) {
            return Caller.refused(refusal(reason(e)));
        } catch (MalformedClaimException e) {
            return Caller.refused(refusal("One of its claims cannot be read."));
        }
    }

    private JwtConsumer consumer(JsonWebKey key) {
        return new JwtConsumerBuilder()
                .setVerificationKey(key.getKey())
                .setJwsAlgorithmConstraints(algorithms)
                .setExpectedIssuer(config.issuer())
                .setExpectedAudience(config.audience())
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds((int) config.clockSkew().toSeconds())
                .build();
    }

    /** Keycloak's place for the roles of a realm. */
    private static Set<String> roles(JwtClaims claims) {
        Object access = claims.getClaimValue("realm_access");
        return access instanceof Map<?, ?> members && members.get("roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String reason(InvalidJwtException refusal) {
        return refusal.getErrorDetails().stream()
                .map(error -> REASONS.get(error.getErrorCode()))
                .filter(reason -> reason != null)
                .findFirst()
                .orElse("It is not a signed JSON Web Token.");
    }

    private static Future<Caller> refused(String reason) {
        return Future.succeededFuture(Caller.refused(refusal(reason)));
    }

    private static ProblemException refusal(@Nullable String reason) {
        return Problems.UNAUTHORIZED
                .with("The access token is refused. " + reason)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
