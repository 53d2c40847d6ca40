package org.goldenthread.problem;

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

    static ProblemException missingRole() {
        return Problems.FORBIDDEN
                .with("The access token is valid, but lacks the role that this needs.")
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
    }

    static ProblemException overloaded() {
        return Problems.UNAVAILABLE
                .with("There is more to do than can be done at the moment. Try again shortly.")
                .header("Retry-After", "5");
    }
}
