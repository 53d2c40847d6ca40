package org.goldenthread.problem;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Answers a request without a token where a path policy wants one.
 *
 * <p>The framework ends that answer itself and passes all failure handlers by, but it asks the mechanism of the highest
 * priority first. This one never authenticates anybody, so it comes before whatever does, without knowing what that is.
 */
@Singleton
class BearerChallenge implements HttpAuthenticationMechanism {

    private final ProblemWriter writer;

    BearerChallenge(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        writer.send(request, Refusals.noToken());
        return Uni.createFrom().item(true);
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
