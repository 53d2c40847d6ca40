package org.goldenthread.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Problems that are told in the same words wherever they are found. */
final class Refusals {

    private Refusals() {}

    static ProblemException noToken() {
        return Problems.UNAUTHORIZED
                .with("Send an access token: Authorization: Bearer <token>.")
                .header("WWW-Authenticate", "Bearer");
    }

    static ProblemException badToken() {
        return Problems.UNAUTHORIZED
                .with(
                        "The access token is not valid here: it has expired, is not for this API, or was not issued by the "
                                + "issuer we trust. Get a new one.")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    /** @param resource what was asked for, where that is known: it says which role lets a caller in */
    static ProblemException missingRole(@Nullable Method resource) {
        String roles = resource == null ? "" : roles(resource);
        return Problems.FORBIDDEN
                .with(
                        roles.isEmpty()
                                ? "The access token is valid, but lacks the role that this needs."
                                : "The access token is valid, but lacks the role that this needs: " + roles + ".")
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
    }

    private static String roles(Method resource) {
        RolesAllowed allowed = resource.getAnnotation(RolesAllowed.class);
        if (allowed == null) {
            allowed = resource.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        return allowed == null ? "" : String.join(" or ", allowed.value());
    }

    static ProblemException notAcceptable(List<MediaType> offered) {
        return Problems.NOT_ACCEPTABLE.with(
                "The Accept header asks for nothing that this address can give." + possible(offered));
    }

    static ProblemException unsupportedMediaType(List<MediaType> read) {
        return Problems.UNSUPPORTED_MEDIA_TYPE.with(
                "The Content-Type of the body is not one that is read here." + possible(read));
    }

    private static String possible(List<MediaType> types) {
        return types.isEmpty()
                ? ""
                : types.stream().map(Offers::text).distinct().collect(Collectors.joining(", ", " Possible: ", "."));
    }

    static ProblemException overloaded() {
        return Problems.UNAVAILABLE
                .with("There is more to do than can be done at the moment. Try again shortly.")
                .header("Retry-After", "5");
    }
}
