package org.goldenthread.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Who sent the request, as its verified token says. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    public CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The client (system or product) that got the token. */
    public String client() {
        return claim("azp").orElseGet(() -> identity.getPrincipal().getName());
    }

    /** Code of the organisation that the token speaks for, for example {@code LA-212}. */
    public String organisation() {
        return claim("organisation")
                .orElseThrow(
                        () -> Problems.FORBIDDEN.with(
                                "The token names no organisation. Ask the operator to give this client the claim 'organisation'."));
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /**
     * For what everyone may read, with something of one's own besides: the organisation of a token that has this role. Null for everyone else, also where the
     * token names no organisation, so that a token never gets less than none does.
     */
    public @Nullable String organisationWith(String role) {
        return has(role) ? claim("organisation").orElse(null) : null;
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.claim(name) : Optional.empty();
    }
}
