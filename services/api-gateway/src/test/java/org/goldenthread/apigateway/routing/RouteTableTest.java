package org.goldenthread.apigateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    @Test
    void prefersTheLongestPathOfWholeSegments() {
        RouteTable table = table(Map.of("a", "/v1/returns", "b", "/v1/returns/special", "c", "/v1"));

        assertThat(path(table, "/v1/returns")).isEqualTo("/v1/returns");
        assertThat(path(table, "/v1/returns/1")).isEqualTo("/v1/returns");
        assertThat(path(table, "/v1/returns/special/1")).isEqualTo("/v1/returns/special");
        assertThat(path(table, "/v1/returns/specially")).isEqualTo("/v1/returns");
        assertThat(path(table, "/v1/returnsx")).isEqualTo("/v1");
        assertThat(table.find("/v2")).isEmpty();
    }

    @Test
    void stopsTheStartWhenItContradictsItself() {
        assertThatThrownBy(() -> table(Map.of("a", "/v1/returns", "b", "/v1/returns")))
                .hasMessageContaining("/v1/returns");
        assertThatThrownBy(() -> table(Map.of("a", "/v1/returns/"))).hasMessageContaining("Route a");
        assertThatThrownBy(() -> table(Map.of("a", "v1"))).hasMessageContaining("Route a");
        assertThatThrownBy(() -> new RouteTable(config(Map.of("a", "/v1"), Map.of())))
                .hasMessageContaining("golden-thread.routing.upstreams.service");
    }

    private static String path(RouteTable table, String address) {
        return table.find(address).orElseThrow().path();
    }

    private static RouteTable table(Map<String, String> paths) {
        return new RouteTable(config(paths, Map.of("service", URI.create("http://localhost:8081"))));
    }

    static RoutingConfig config(Map<String, String> paths, Map<String, URI> upstreams) {
        Map<String, RoutingConfig.Entry> routes = new LinkedHashMap<>();
        paths.forEach((name, path) -> routes.put(name, new Line(path)));
        return new Table(upstreams, routes);
    }

    private record Table(Map<String, URI> upstreams, Map<String, RoutingConfig.Entry> routes) implements RoutingConfig {
        @Override
        public int connections() {
            return 1;
        }

        @Override
        public int waiting() {
            return 1;
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration longestWait() {
            return Duration.ofSeconds(30);
        }
    }

    private record Line(String path) implements RoutingConfig.Entry {
        @Override
        public String upstream() {
            return "service";
        }

        @Override
        public Optional<Set<String>> roles() {
            return Optional.empty();
        }

        @Override
        public Optional<Set<String>> publicMethods() {
            return Optional.empty();
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public MemorySize bodyLimit() {
            return new MemorySize(BigInteger.TEN);
        }
    }
}
