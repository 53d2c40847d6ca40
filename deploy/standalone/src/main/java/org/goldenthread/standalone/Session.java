package org.goldenthread.standalone;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.goldenthread.standalone.client.Platform;
import org.goldenthread.standalone.client.StepFailedException;
import org.goldenthread.standalone.console.Console;
import org.goldenthread.standalone.keycloak.KeycloakServer;
import org.goldenthread.standalone.mainjob.MainJob;
import org.goldenthread.standalone.part.ChildProcess;
import org.goldenthread.standalone.part.Command;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.Part;
import org.goldenthread.standalone.part.Probe;
import org.goldenthread.standalone.postgresql.PostgresServer;

/** One run: everything started, the main job done, and then waiting for the end. */
final class Session {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Console console;
    private final Settings settings;
    private final Services services;
    private final Stack stack;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Session(Console console, Settings settings, Stack stack) {
        this.console = console;
        this.settings = settings;
        this.services = new Services(settings);
        this.stack = stack;
    }

    /** Returns when the main job is done and nothing else is wanted; otherwise ends with an exception. */
    void run(Options options) throws InterruptedException {
        long start = System.nanoTime();
        KeycloakServer keycloak = startEverything();
        var platform = new Platform(http, URI.create(services.gateway()), keycloak.tokens());
        var mainJob = new MainJob(console, platform, InstantSource.system());
        whileAllLive(mainJob::prepare);
        if (options.mainJob()) {
            console.line("\nThe main job, for Leeds (LA-212) and a national body:");
            whileAllLive(mainJob::run);
        }
        console.took("In all", Duration.ofNanos(System.nanoTime() - start), "");
        if (!options.once()) {
            console.line(Welcome.text(services.gateway(), keycloak));
            stack.watchWhile(() -> true);
        }
    }

    /** Keycloak takes longest and keeps one core busy, so the services start beside it: they don't wait for it. */
    private KeycloakServer startEverything() throws InterruptedException {
        var servers = new Servers(settings, console);
        Path keycloakInstallation = servers.installKeycloak();
        PostgresServer postgres = servers.startPostgres(stack, databases());
        List<Stack.Started> kafka = servers.launchKafka(stack);
        KeycloakServer keycloak = servers.keycloak(keycloakInstallation, postgres);
        var others = new ArrayList<>(servers.launch(stack, keycloak, http));
        stack.await(kafka);
        others.addAll(stack.launch(services.all().stream()
                .map(service -> starting(service, environment(service, servers, postgres, keycloak)))
                .toList()));
        stack.await(others);
        return keycloak;
    }

    /** Something done through the gateway. */
    @FunctionalInterface
    private interface Work {
        void run() throws InterruptedException;
    }

    /** On a thread of its own, so that the death of a part is noticed meanwhile. */
    private void whileAllLive(Work work) throws InterruptedException {
        var task = new FutureTask<>(() -> {
            work.run();
            return true;
        });
        Thread.ofPlatform().name("main-job").daemon().start(task);
        stack.watchWhile(() -> !task.isDone());
        try {
            task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StepFailedException failed
                    ? new LaunchException("The main job failed. " + failed.getMessage(), failed)
                    : new IllegalStateException(e.getCause());
        }
    }

    private List<String> databases() {
        return services.all().stream()
                .flatMap(service -> service.database().stream())
                .toList();
    }

    private Stack.Starting starting(Service service, Map<String, String> environment) {
        return new Stack.Starting(
                service.name(),
                () -> start(service, environment),
                Probe.answers(http, service.health()),
                LONGEST_START,
                service.address());
    }

    private Part start(Service service, Map<String, String> environment) {
        List<String> arguments = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                service.jar().toString());
        return ChildProcess.start(Command.of(service.name(), arguments, environment), settings.runFolder());
    }

    private static Map<String, String> environment(
            Service service, Servers servers, PostgresServer postgres, KeycloakServer keycloak) {
        var environment = new HashMap<>(service.environment());
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        // A stop is to be over in seconds; requests in flight get most of them.
        environment.put("QUARKUS_SHUTDOWN_TIMEOUT", "2s");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.kafkaAddress());
        environment.put("GOLDEN_THREAD_ISSUER", keycloak.issuer().toString());
        environment.put("GOLDEN_THREAD_JWKS", keycloak.keys().toString());
        service.database().ifPresent(database -> {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(database));
            environment.put("QUARKUS_DATASOURCE_USERNAME", database);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        });
        return environment;
    }
}
