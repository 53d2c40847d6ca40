package org.goldenthread.apigateway.routing;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;
import org.jboss.logging.Logger;

/** Tells a caller of a service's trouble, without its address. */
final class UpstreamFaults {

    private static final Logger LOG = Logger.getLogger(UpstreamFaults.class);
    private static final String SOON = "5";

    private UpstreamFaults() {}

    /** No connection came free in time. */
    static ProblemException busy(Route route) {
        LOG.warnf("%s at %s: no connection came free in time", route.service(), route.upstream());
        return unavailable(route, "has too much to do");
    }

    static ProblemException tooSlow(Route route) {
        LOG.warnf("%s at %s did not answer in time", route.service(), route.upstream());
        return Problems.UPSTREAM_TIMEOUT
                .with("%s took too long to answer. Whether it acted is not known.".formatted(route.service()))
                .header("Retry-After", SOON);
    }

    static ProblemException problem(Throwable failure, Route route) {
        LOG.warnf("%s at %s: %s", route.service(), route.upstream(), failure);
        return switch (failure) {
            case ConnectionPoolTooBusyException e -> unavailable(route, "has too much to do");
            case ConnectTimeoutException e -> unavailable(route, "cannot be reached");
            case ConnectException e -> unavailable(route, "cannot be reached");
            case NoRouteToHostException e -> unavailable(route, "cannot be reached");
            case UnknownHostException e -> unavailable(route, "cannot be reached");
            default ->
                Problems.BAD_GATEWAY
                        .with("%s broke off. Whether it acted is not known.".formatted(route.service()))
                        .header("Retry-After", SOON);
        };
    }

    private static ProblemException unavailable(Route route, String why) {
        return Problems.UNAVAILABLE
                .with("%s %s at the moment. Nothing was done.".formatted(route.service(), why))
                .header("Retry-After", SOON);
    }
}
