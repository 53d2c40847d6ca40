package org.goldenthread.apigateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.apigateway.tokens.Caller;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;

/**
 * One line of the table.
 *
 * @param service name of the upstream
 * @param roles any of which lets a caller in; empty: any valid token
 * @param publicMethods that need no token
 * @param bodyLimit bytes
 */
public record Route(
        String path,
        String service,
        URI upstream,
        Set<String> roles,
        Set<String> publicMethods,
        Duration timeout,
        long bodyLimit) {

    boolean leadsTo(String address) {
        return address.startsWith(path) && (address.length() == path.length() || address.charAt(path.length()) == '/');
    }

    public boolean isPublic(String method) {
        return publicMethods.contains(method);
    }

    /** Why the caller may not do that here, if so. A token that does not hold is refused even where none is needed. */
    Optional<ProblemException> refusal(Caller caller, String method) {
        if (caller.refusal() != null) {
            return Optional.of(caller.refusal());
        }
        if (isPublic(method)) {
            return Optional.empty();
        }
        if (caller.client() == null) {
            return Optional.of(Problems.UNAUTHORIZED
                    .with("Send an access token: Authorization: Bearer <token>.")
                    .header("WWW-Authenticate", "Bearer"));
        }
        if (roles.isEmpty() || !Collections.disjoint(roles, caller.roles())) {
            return Optional.empty();
        }
        return Optional.of(Problems.FORBIDDEN
                .with("The client %s has none of the roles that lead here: %s."
                        .formatted(caller.client(), String.join(", ", new TreeSet<>(roles))))
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\""));
    }
}
