package org.goldenthread.apigateway.routing;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Duration;
import org.goldenthread.problem.BodyGuard;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemWriter;
import org.goldenthread.problem.Problems;
import org.goldenthread.problem.TraceContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One admitted request and its answer on their way through. */
final class Exchange implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final RoutingContext request;
    private final Route route;
    private final long bodyLimit;
    private final ProblemWriter problems;
    private final Patience patience;

    private @Nullable HttpClientRequest upstream;
    private @Nullable WatchedStream sending;
    private @Nullable WatchedStream answering;
    /** Why we gave up, if we did: tells more than what the connection then fails with. */
    private @Nullable ProblemException reason;

    Exchange(RoutingContext request, Route route, long bodyLimit, Duration timeout, ProblemWriter problems) {
        this.request = request;
        this.route = route;
        this.bodyLimit = bodyLimit;
        this.problems = problems;
        patience = new Patience(request.vertx(), timeout, this::nothingMoved);
        request.addEndHandler(ended -> patience.stop());
    }

    void send(HttpClient http) {
        // parts that arrive before there is a connection to the service would be lost
        request.request().pause();
        URI address = route.upstream();
        boolean secure = "https".equals(address.getScheme());
        RequestOptions target = new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80)
                .setSsl(secure);
        HttpProxy.reverseProxy(http)
                .origin(context -> http.request(target).onSuccess(this::opened))
                .addInterceptor(this)
                .handle(request.request());
    }

    private void opened(HttpClientRequest connection) {
        upstream = connection;
        // what goes wrong with it is told by its answer's failing, too
        connection.exceptionHandler(failure -> LOG.debugf(failure, "%s: request failed", route.service()));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest forwarded = context.request();
        String query = request.request().query();
        forwarded.setURI(request.normalizedPath() + (query == null ? "" : "?" + query));
        ForwardedHeaders.cleanRequest(forwarded.headers());
        forwarded.putHeader(TraceContext.HEADER, TraceContext.of(request).traceparent());
        if (hasBody(request.request())) {
            sending = new WatchedStream(forwarded.getBody().stream(), this::sent);
            forwarded.setBody(Body.body(sending, forwarded.getBody().length()));
        } else {
            request.request().resume();
            forwarded.setBody(null);
        }
        return context.sendRequest().recover(this::refuse);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        ForwardedHeaders.cleanAnswer(answer.headers());
        if (route.isPublic(request.request().method().name())
                && !answer.headers().contains("Cache-Control")) {
            answer.putHeader("Cache-Control", "no-cache");
        }
        patience.moved();
        if (answer.getStatusCode() == 204 || answer.getStatusCode() == 304) {
            // an empty stream of unknown length would be announced as chunks, which these statuses forbid
            answer.getBody().stream().resume();
            answer.setBody(null);
        } else {
            answering = new WatchedStream(answer.getBody().stream(), count -> patience.moved());
            answer.setBody(Body.body(answering, answer.getBody().length()));
        }
        return context.sendResponse();
    }

    private void sent(long count) {
        patience.moved();
        if (count > bodyLimit) {
            giveUp(BodyGuard.tooLarge(bodyLimit));
        }
    }

    private void nothingMoved() {
        if (answering != null) {
            // a reader that has gone to sleep is the idle timeout's business
            if (answering.awaitsSender()) {
                answering.fail(Problems.UPSTREAM_TIMEOUT.with("The answer stopped on its way."));
            }
        } else if (sending != null && sending.awaitsSender()) {
            giveUp(Problems.REQUEST_TIMEOUT
                    .with("The body stopped on its way. Send it again on a new connection.")
                    .header("Connection", "close"));
        } else {
            giveUp(UpstreamFaults.tooSlow(route));
        }
    }

    private void giveUp(ProblemException why) {
        reason = why;
        if (sending != null) {
            sending.fail(why);
        }
        if (upstream != null) {
            upstream.reset(0, why);
        }
    }

    /** Answers the caller itself; the library, which would add an answer without a body, is left waiting. */
    private Future<ProxyResponse> refuse(Throwable failure) {
        patience.stop();
        if (request.response().closed()) {
            LOG.debugf("%s: the client left before the answer", route.service());
        } else {
            problems.send(request, reason != null ? reason : UpstreamFaults.problem(failure, route));
        }
        return Promise.<ProxyResponse>promise().future();
    }

    private static boolean hasBody(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return headers.contains("Transfer-Encoding")
                || (headers.contains("Content-Length") && !"0".equals(headers.get("Content-Length")))
                || (request.version() == io.vertx.core.http.HttpVersion.HTTP_2 && !request.isEnded());
    }
}
