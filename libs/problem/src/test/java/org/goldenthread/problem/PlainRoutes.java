package org.goldenthread.problem;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/** Routes beside REST, as health and metrics are. */
class PlainRoutes {

    void routes(@Observes Router router) {
        router.get("/plain").handler(request -> request.end("plain"));
        router.get("/plain/fault").handler(request -> {
            throw new IllegalStateException("secret of the inside");
        });
        router.get("/plain/problem")
                .handler(request -> request.fail(
                        Problems.UNAVAILABLE.with("Closed for the night.").header("Retry-After", "3600")));
        router.get("/plain/status").handler(request -> request.fail(415));
    }
}
