package org.goldenthread.apigateway.routing;

import io.smallrye.config.SmallRyeConfig;

/** Route tables for the tests of other packages. */
public final class Tables {

    public static final Class<?> CONFIG = RoutingConfig.class;

    private Tables() {}

    public static RouteTable of(SmallRyeConfig config) {
        return new RouteTable(config.getConfigMapping(RoutingConfig.class));
    }
}
