package org.goldenthread.competencecatalogue.resources.links;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers whether an address leads somewhere, with HEAD, or GET where that is refused, and reads no body. Each step goes to the very address of the
 * network that was looked at before, so that a name which means another one a moment later leads nowhere else.
 */
@ApplicationScoped
class LinkClient {

    private static final int MOST_REDIRECTIONS = 5;
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    private final HttpClient client;
    private final LinksConfig config;

    @Inject
    LinkClient(Vertx vertx, LinksConfig config) {
        this(
                vertx.createHttpClient(new HttpClientOptions()
                        .setKeepAlive(false)
                        .setMaxHeaderSize(16 * 1024)
                        .setConnectTimeout(Math.toIntExact(config.timeout().toMillis()))),
                config);
    }

    LinkClient(HttpClient client, LinksConfig config) {
        this.client = client;
        this.config = config;
    }

    /** @param next where the server sends us on to */
    private record Step(
            LinkResult withoutAnswer, int status, @Nullable String next) {

        static Step failed(LinkResult result) {
            return new Step(result, 0, null);
        }
    }

    /** Takes its time: not for a thread that others wait for. */
    Answer ask(String url) {
        String at = url;
        boolean forGood = true;
        for (int steps = 0; steps <= MOST_REDIRECTIONS; steps++) {
            Step step = step(at);
            if (step.status() == 0) {
                return Answer.of(step.withoutAnswer());
            }
            if (step.next() == null) {
                return Answer.of(step.status(), steps > 0 && forGood ? at : null);
            }
            forGood &= FOR_GOOD.contains(step.status());
            at = step.next();
        }
        return Answer.of(LinkResult.FAILING);
    }

    private Step step(String address) {
        Target target = Target.of(address).orElse(null);
        if (target == null) {
            return Step.failed(LinkResult.NOT_ALLOWED);
        }
        try {
            List<InetAddress> resolved = target.resolve();
            return resolved.stream().allMatch(this::mayBeAsked)
                    ? ask(target, resolved.getFirst()).orElseGet(() -> Step.failed(LinkResult.FAILING))
                    : Step.failed(LinkResult.NOT_ALLOWED);
        } catch (UnknownHostException nobody) {
            return Step.failed(LinkResult.FAILING);
        }
    }

    private boolean mayBeAsked(InetAddress address) {
        return PublicAddresses.isPublic(address)
                || config.allowed().orElse(Set.of()).contains(address.getHostAddress());
    }

    /** Many servers know only GET, or say so to everybody who does not look like a browser. */
    private Optional<Step> ask(Target target, InetAddress address) {
        Optional<Step> head = send(HttpMethod.HEAD, target, address);
        return head.isPresent() && head.get().status() < 400 ? head : send(HttpMethod.GET, target, address);
    }

    private Optional<Step> send(HttpMethod method, Target target, InetAddress address) {
        var options = new RequestOptions()
                .setMethod(method)
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.encrypted())
                .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
                .setURI(target.pathAndQuery())
                .setTimeout(config.timeout().toMillis())
                .putHeader(HttpHeaders.USER_AGENT, "golden-thread-link-check")
                .putHeader(HttpHeaders.ACCEPT, "*/*");
        try {
            return Optional.of(client.request(options)
                    .compose(HttpClientRequest::send)
                    .map(answer -> step(target, answer))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Step step(Target target, HttpClientResponse answer) {
        String location = answer.getHeader(HttpHeaders.LOCATION);
        int status = answer.statusCode();
        // the body is of no interest, and may have no end
        answer.request().reset();
        return new Step(
                LinkResult.UNCLEAR,
                status,
                location == null || !REDIRECTIONS.contains(status) ? null : target.follow(location));
    }
}
