package org.goldenthread.standalone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The services there are. To have another one started, add a line to the table. */
final class Services {
    private static final String GATEWAY = "api-gateway";
    private static final String TRACKING = "qualification-tracking";
    private static final String CATALOGUE = "competence-catalogue";

    private record Line(String name, int port, Optional<String> database, Map<String, String> addresses) {}

    /** Name, standard port, database, and the variables that tell it the addresses of others (or its own). */
    private static final List<Line> TABLE = List.of(
            new Line(TRACKING, 8081, Optional.of("qualification_tracking"), Map.of()),
            new Line(
                    CATALOGUE,
                    8082,
                    Optional.of("competence_catalogue"),
                    // the addresses of competences begin with it
                    Map.of("GOLDEN_THREAD_PUBLIC_URL", GATEWAY)),
            new Line(
                    GATEWAY,
                    8080,
                    Optional.empty(),
                    Map.of(
                            "GOLDEN_THREAD_PUBLIC_URL", GATEWAY,
                            "GOLDEN_THREAD_QUALIFICATION_TRACKING_URL", TRACKING,
                            "GOLDEN_THREAD_COMPETENCE_CATALOGUE_URL", CATALOGUE)));

    private final Settings settings;

    Services(Settings settings) {
        this.settings = settings;
    }

    List<Service> all() {
        return TABLE.stream().map(this::service).toList();
    }

    /** The one public door. */
    String gateway() {
        return address(GATEWAY);
    }

    private Service service(Line line) {
        return new Service(
                line.name(),
                port(line),
                settings.root().resolve("services/" + line.name() + "/target/quarkus-app/quarkus-run.jar"),
                line.database(),
                line.addresses().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> address(entry.getValue()))));
    }

    private String address(String name) {
        return TABLE.stream()
                .filter(line -> line.name().equals(name))
                .map(line -> "http://localhost:" + port(line))
                .findFirst()
                .orElseThrow();
    }

    private int port(Line line) {
        return settings.port(line.name(), line.port());
    }
}
