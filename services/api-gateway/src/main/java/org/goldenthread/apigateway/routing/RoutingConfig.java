package org.goldenthread.apigateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of services and routes. */
@ConfigMapping(prefix = "golden-thread.routing")
interface RoutingConfig {

    /** Service to address. */
    Map<String, URI> upstreams();

    Map<String, Entry> routes();

    /** Connections to each service. */
    @WithDefault("100")
    int connections();

    /** Requests that may wait for one of them; more are refused at once. */
    @WithDefault("1000")
    int waiting();

    @WithDefault("2s")
    Duration connectTimeout();

    /** The longest a caller may ask a service to wait with its answer ({@code Prefer: wait=…}), on top of the timeout. */
    @WithDefault("30s")
    Duration longestWait();

    interface Entry {

        /** Where the addresses of the route begin; whole segments. */
        String path();

        String upstream();

        /** Any of these lets a caller in; none named lets any valid token in. */
        Optional<Set<String>> roles();

        /** Methods that need no token. */
        Optional<Set<String>> publicMethods();

        /** How long nothing may move before the service counts as too slow. */
        @WithDefault("15s")
        Duration timeout();

        @WithDefault("5M")
        MemorySize bodyLimit();
    }
}
