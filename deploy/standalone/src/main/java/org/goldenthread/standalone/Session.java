package org.goldenthread.standalone;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.standalone.console.Console;
import org.goldenthread.standalone.part.ChildProcess;
import org.goldenthread.standalone.part.Command;
import org.goldenthread.standalone.part.Part;
import org.goldenthread.standalone.part.Probe;

/** One run from the first server to the end: everything started, the main job done, and then waiting. */
record Session(Console console, Options options, Settings settings, List<Service> services, Stack stack) {
    private static final Duration SERVICE_START = Duration.ofMinutes(2);

    int run() throws InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        Servers.Running servers = new Servers(settings)
                .start(
                        stack,
                        services.stream()
                                .flatMap(service -> service.databases().stream())
                                .toList(),
                        http,
                        console);
        stack.await(stack.launch(services.stream()
                .map(service -> starting(service, servers, http))
                .toList()));
        console.line("Everything is up.");
        stack.watch();
        return 0;
    }

    private Stack.Starting starting(Service service, Servers.Running servers, HttpClient http) {
        return new Stack.Starting(
                service.name(),
                () -> start(service, servers),
                Probe.answers(http, service.health()),
                SERVICE_START,
                service.address());
    }

    private Part start(Service service, Servers.Running servers) {
        List<String> arguments = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                service.jar().toString());
        return ChildProcess.start(
                Command.of(service.name(), arguments, environment(service, servers)), settings.runFolder());
    }

    private static Map<String, String> environment(Service service, Servers.Running servers) {
        var environment = new HashMap<>(service.environment());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.kafka());
        environment.put("GOLDEN_THREAD_ISSUER", servers.keycloak().issuer().toString());
        environment.put("GOLDEN_THREAD_JWKS", servers.keycloak().keys().toString());
        for (String database : service.databases()) {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", servers.postgres().url(database));
            environment.put("QUARKUS_DATASOURCE_USERNAME", database);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", servers.postgres().password());
        }
        return environment;
    }
}
