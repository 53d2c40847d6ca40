package org.goldenthread.apigateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** What the gateway under test stands between: a token issuer and services. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    /** To the service: few, so that a test can use them all. */
    public static final int CONNECTIONS = 3;

    private TestIssuer issuer;
    private TestService service;

    @Override
    public Map<String, String> start() {
        issuer = new TestIssuer();
        service = new TestService();
        Map<String, String> config = new HashMap<>(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.http.test-port", "0",
                "golden-thread.tokens.issuer", issuer.address(),
                "golden-thread.tokens.unknown-key-interval", "100ms",
                "golden-thread.routing.upstreams.qualification-tracking", service.address(),
                "golden-thread.routing.upstreams.absent", "http://127.0.0.1:" + closedPort(),
                "golden-thread.rate-limit.clients.small-client.rate", "1",
                "golden-thread.rate-limit.clients.small-client.burst", "3",
                "golden-thread.rate-limit.rate", "100000",
                "golden-thread.rate-limit.burst", "100000"));
        config.put("golden-thread.routing.connections", String.valueOf(CONNECTIONS));
        config.put("golden-thread.rate-limit.clients.small-reader.rate", "1");
        config.put("golden-thread.rate-limit.clients.small-reader.burst", "1");
        route(config, "absent", "absent", "15s", "5M");
        route(config, "impatient", "qualification-tracking", "1s", "100K");
        route(config, "patient", "qualification-tracking", "15s", "5M");
        // below the path of a standard that has errors of its own
        route(config, "case-absent", "absent", "15s", "5M");
        config.put("golden-thread.routing.routes.case-absent.path", "/ims/case/v1p1/absent");
        route(config, "case-impatient", "qualification-tracking", "1s", "5M");
        config.put("golden-thread.routing.routes.case-impatient.path", "/ims/case/v1p1/impatient");
        return config;
    }

    /** A path of the route's own name that everybody may use in every way. */
    private static void route(
            Map<String, String> config, String name, String upstream, String timeout, String bodyLimit) {
        String prefix = "golden-thread.routing.routes." + name;
        config.put(prefix + ".path", "/v1/" + name);
        config.put(prefix + ".upstream", upstream);
        config.put(prefix + ".public-methods", "GET,HEAD,POST,PUT,DELETE");
        config.put(prefix + ".timeout", timeout);
        config.put(prefix + ".body-limit", bodyLimit);
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(issuer, field -> field.getType() == TestIssuer.class);
        injector.injectIntoFields(service, field -> field.getType() == TestService.class);
    }

    @Override
    public void stop() {
        issuer.goAway();
        service.stop();
    }
}
