package org.goldenthread.apigateway.routing;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All routes. A table that contradicts itself stops the start. */
@Singleton
public class RouteTable {

    private final List<Route> routes;
    private final Set<String> services;

    RouteTable(RoutingConfig config) {
        services = new TreeSet<>(config.upstreams().keySet());
        routes = config.routes().entrySet().stream()
                .map(entry -> route(entry.getKey(), entry.getValue(), config))
                .sorted(Comparator.comparingInt((Route route) -> route.path().length())
                        .reversed())
                .toList();
        Set<String> paths = new HashSet<>();
        routes.forEach(route -> require(paths.add(route.path()), "Two routes have the path " + route.path()));
    }

    /** The route with the longest path that fits. */
    public Optional<Route> find(String address) {
        return routes.stream().filter(route -> route.leadsTo(address)).findFirst();
    }

    public Set<String> services() {
        return Set.copyOf(services);
    }

    private static Route route(String name, RoutingConfig.Entry entry, RoutingConfig config) {
        URI upstream = config.upstreams().get(entry.upstream());
        if (upstream == null || upstream.getHost() == null) {
            throw new IllegalArgumentException(
                    "Route %s leads to %s, but golden-thread.routing.upstreams.%s is not an address"
                            .formatted(name, entry.upstream(), entry.upstream()));
        }
        require(
                entry.path().matches("(/[^/?#;%]+)+"),
                "Route %s: a path begins with / and does not end with it, unlike %s".formatted(name, entry.path()));
        return new Route(
                entry.path(),
                entry.upstream(),
                upstream,
                entry.roles().orElse(Set.of()),
                entry.publicMethods().orElse(Set.of()),
                entry.timeout(),
                entry.bodyLimit().asLongValue());
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
