package org.goldenthread.problem;

import io.smallrye.jwt.build.Jwt;
import java.util.Set;

/** Tokens of an issuer the test application trusts: its public key is in application.properties. */
final class Tokens {

    private Tokens() {}

    static String withRoles(String... roles) {
        return Jwt.issuer("https://issuer.test")
                .subject("someone")
                .groups(Set.of(roles))
                .sign();
    }

    static String expired() {
        return Jwt.issuer("https://issuer.test")
                .subject("someone")
                .issuedAt(1)
                .expiresAt(2)
                .sign();
    }
}
