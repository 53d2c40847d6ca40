package org.goldenthread.standalone;

import java.util.List;
import java.util.Map;

/** The table of services: to have another one started, add a line. */
final class Services {
    private static final List<String> NO_DATABASE = List.of();

    private final Settings settings;

    Services(Settings settings) {
        this.settings = settings;
    }

    List<Service> all() {
        Service tracking = service("qualification-tracking", 8081, List.of("qualification_tracking"), Map.of());
        return List.of(
                tracking,
                service(
                        "api-gateway",
                        8080,
                        NO_DATABASE,
                        Map.of("GOLDEN_THREAD_QUALIFICATION_TRACKING_URL", tracking.address())));
    }

    private Service service(String name, int port, List<String> database, Map<String, String> environment) {
        return new Service(
                name,
                settings.port(name, port),
                settings.root().resolve("services/" + name + "/target/quarkus-app/quarkus-run.jar"),
                database,
                environment);
    }
}
