package org.goldenthread.standalone;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.standalone.console.Console;
import org.goldenthread.standalone.kafka.KafkaBroker;
import org.goldenthread.standalone.keycloak.KeycloakInstallation;
import org.goldenthread.standalone.keycloak.KeycloakServer;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.Probe;
import org.goldenthread.standalone.postgresql.PostgresServer;

/** PostgreSQL, Kafka and Keycloak: what every service leans on. */
record Servers(Settings settings, Console console) {
    private static final String KEYCLOAK_DATABASE = "keycloak";
    private static final Versions VERSIONS = Versions.load();

    static Map<String, Integer> ports(Settings settings) {
        var servers = new Servers(settings, Console.standard());
        return Map.of(
                PostgresServer.NAME,
                servers.postgresPort(),
                KafkaBroker.NAME,
                servers.kafkaPort(),
                "kafka-controller",
                servers.controllerPort(),
                KeycloakServer.NAME,
                servers.keycloakPort());
    }

    Path installPostgres() throws InterruptedException {
        return PostgresServer.install(settings.software(), VERSIONS.postgresql());
    }

    /** Half a minute the first time, nothing later. */
    Path installKeycloak() throws InterruptedException {
        var installation = new KeycloakInstallation(
                settings.software(),
                VERSIONS.keycloak(),
                settings.libraries().resolve("keycloak-quarkus-dist-" + VERSIONS.keycloak() + ".zip"),
                settings.runFolder());
        if (installation.isThere()) {
            return installation.orElseMake();
        }
        console.line("  Building Keycloak for PostgreSQL, once: about half a minute …");
        long start = System.nanoTime();
        Path folder = installation.orElseMake();
        console.took("Keycloak built", Duration.ofNanos(System.nanoTime() - start), "in " + folder);
        return folder;
    }

    /** Ready when this returns, with a database for each name and for Keycloak. */
    PostgresServer startPostgres(Stack stack, List<String> databases) throws InterruptedException {
        PostgresServer server = PostgresServer.of(
                installPostgres(), settings.data().resolve(PostgresServer.NAME), postgresPort(), settings.runFolder());
        stack.await(stack.launch(List.of(new Stack.Starting(
                "PostgreSQL " + VERSIONS.postgresql(),
                server::start,
                server::isReady,
                Duration.ofMinutes(1),
                "localhost:" + postgresPort()))));
        server.createDatabases(
                Stream.concat(Stream.of(KEYCLOAK_DATABASE), databases.stream()).toList());
        return server;
    }

    List<Stack.Started> launchKafka(Stack stack) {
        KafkaBroker broker = KafkaBroker.at(
                settings.data().resolve(KafkaBroker.NAME),
                kafkaPort(),
                controllerPort(),
                settings.runFolder().freshLog(KafkaBroker.NAME));
        return stack.launch(List.of(new Stack.Starting(
                "Kafka " + VERSIONS.kafka(), broker::start, broker::isReady, Duration.ofMinutes(1), kafkaAddress())));
    }

    KeycloakServer keycloak(Path installation, PostgresServer postgres) {
        return new KeycloakServer(
                installation,
                settings.data().resolve(KeycloakServer.NAME),
                new KeycloakServer.Database(postgres.url(KEYCLOAK_DATABASE), KEYCLOAK_DATABASE, postgres.password()),
                keycloakPort(),
                settings.runFolder());
    }

    List<Stack.Started> launch(Stack stack, KeycloakServer keycloak, HttpClient http) {
        if (!keycloak.prepare(realm())) {
            console.line("  The realm file has changed since this store was made; ./run --fresh takes it up.");
        }
        return stack.launch(List.of(new Stack.Starting(
                "Keycloak " + VERSIONS.keycloak(),
                keycloak::start,
                Probe.answers(http, keycloak.metadata()),
                Duration.ofMinutes(4),
                keycloak.address().toString())));
    }

    String kafkaAddress() {
        return "localhost:" + kafkaPort();
    }

    /** The realm file names the standard address of the gateway, where people log in. */
    private String realm() {
        try {
            String gateway = new Services(settings).gateway();
            return Files.readString(settings.realmFile()).replace("http://localhost:8080", gateway);
        } catch (IOException e) {
            throw new LaunchException("The realm file can't be read: " + e.getMessage(), e);
        }
    }

    private int postgresPort() {
        return settings.port(PostgresServer.NAME, 15432);
    }

    private int kafkaPort() {
        return settings.port(KafkaBroker.NAME, 19092);
    }

    private int controllerPort() {
        return settings.port("kafka-controller", 19093);
    }

    private int keycloakPort() {
        return settings.port(KeycloakServer.NAME, 8180);
    }
}
