package org.goldenthread.apigateway.routing;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
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
import org.goldenthread.problem.Leftover;
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

    /** Fails when the caller has been refused, or has left, before there is one. */
    private final Promise<HttpClientRequest> connection = Promise.promise();

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
        request.addEndHandler(ended -> end());
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
        http.request(target).onSuccess(this::opened).onFailure(connection::tryFail);
        HttpProxy.reverseProxy(http)
                .origin(context -> connection.future())
                .addInterceptor(this)
                .handle(request.request());
    }

    private void opened(HttpClientRequest free) {
        // what goes wrong with it is told by its answer's failing, too
        free.exceptionHandler(failure -> LOG.debugf(failure, "%s: request failed", route.service()));
        patience.moved();
        upstream = free;
        if (!connection.tryComplete(free)) {
            // too late; nothing was sent, so that it goes back to the pool as it is
            free.reset();
        }
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

    /**
     * Gives the answer back itself: the library would reset the request to the service whenever the caller is lost, even when
     * the service has answered in full and the connection is somebody else's already.
     */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        patience.moved();
        if (sending != null && !sending.isComplete()) {
            Leftover.discardAfterAnswer(request, false);
        }
        ProxyResponse answer = context.response();
        ForwardedHeaders.cleanAnswer(answer.headers());
        HttpServerResponse response = request.response();
        // whose only use was that reset
        response.exceptionHandler(null);
        response.setStatusCode(answer.getStatusCode()).headers().addAll(answer.headers());
        if (route.isPublic(request.request().method().name())
                && !response.headers().contains("Cache-Control")) {
            response.putHeader("Cache-Control", "no-cache");
        }
        response.setChunked(!response.headers().contains("Content-Length"));
        answering = new WatchedStream(answer.getBody().stream(), count -> patience.moved());
        answering.pipe().endOnFailure(false).to(response).onFailure(broken -> cut());
        return Future.succeededFuture();
    }

    /** Lets nobody take half an answer for the whole. */
    private void cut() {
        if (request.request().version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            // not by a reset: over HTTP/1.1 it would run no end handler, neither ours nor those of who waits for us to
            // be done
            request.request().connection().close();
        }
    }

    private void sent(long count) {
        patience.moved();
        if (count > bodyLimit) {
            giveUp(BodyGuard.tooLarge(bodyLimit));
        }
    }

    private void nothingMoved() {
        if (upstream == null) {
            giveUp(UpstreamFaults.busy(route));
        } else if (answering != null && !answering.awaitsSender()) {
            // a reader that has gone to sleep is the idle timeout's business
            return;
        } else if (answering == null && sending != null && sending.awaitsSender()) {
            giveUp(Problems.REQUEST_TIMEOUT
                    .with("The body stopped on its way. Send it again on a new connection.")
                    .header("Connection", "close"));
        } else {
            giveUp(UpstreamFaults.tooSlow(route));
        }
    }

    /** Whatever waits for the service fails with it: {@link #refuse}, or an answer under way. */
    private void giveUp(ProblemException why) {
        reason = why;
        if (sending != null) {
            sending.fail(why);
        }
        connection.tryFail(why);
        if (upstream != null) {
            upstream.reset(0, why);
        }
    }

    /** Answers the caller itself; the library, which would add an answer without a body, is left waiting. */
    private Future<ProxyResponse> refuse(Throwable failure) {
        if (request.response().closed()) {
            LOG.debugf("%s: the client left before the answer", route.service());
        } else {
            problems.send(request, reason != null ? reason : UpstreamFaults.problem(failure, route));
        }
        return Promise.<ProxyResponse>promise().future();
    }

    /** The answer is out, or whom it was for has left: what is not complete would hold a connection to the service. */
    private void end() {
        patience.stop();
        connection.tryFail("the client left");
        HttpClientRequest used = upstream;
        WatchedStream answer = answering;
        boolean sent = sending == null || sending.isComplete();
        if (used == null) {
            return;
        }
        if (!sent || answer == null) {
            used.reset();
        } else if (!answer.isComplete()) {
            // perhaps all of it is here, unread; then the connection is free already, and a reset would hit its next
            // user
            answer.discard();
            request.vertx().runOnContext(discarded -> {
                if (!answer.isComplete()) {
                    used.reset();
                }
            });
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return headers.contains("Transfer-Encoding")
                || (headers.contains("Content-Length") && !"0".equals(headers.get("Content-Length")))
                || (request.version() == HttpVersion.HTTP_2 && !request.isEnded());
    }
}
