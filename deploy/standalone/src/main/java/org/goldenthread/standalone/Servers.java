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
import org.goldenthread.standalone.kafka.KafkaLog;
import org.goldenthread.standalone.keycloak.KeycloakInstallation;
import org.goldenthread.standalone.keycloak.KeycloakServer;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.Probe;
import org.goldenthread.standalone.postgresql.PostgresServer;

/** PostgreSQL, Kafka and Keycloak: what every service leans on. */
final class Servers {
    private static final String KEYCLOAK_DATABASE = "keycloak";

    private final Settings settings;
    private final Versions versions = Versions.load();

    Servers(Settings settings) {
        this.settings = settings;
    }

    /** What the services need to know. */
    record Running(PostgresServer postgres, String kafka, KeycloakServer keycloak) {}

    Map<String, Integer> ports() {
        return Map.of(
                PostgresServer.NAME,
                postgresPort(),
                KafkaBroker.NAME,
                kafkaPort(),
                "kafka-controller",
                controllerPort(),
                KeycloakServer.NAME,
                keycloakPort());
    }

    /** Keycloak starts beside Kafka: neither needs the other, and there are two cores. */
    Running start(Stack stack, List<String> databases, HttpClient http, Console console) throws InterruptedException {
        Path keycloakInstallation = installKeycloak(console);
        PostgresServer postgres = PostgresServer.of(
                settings.software(),
                versions.postgresql(),
                settings.data().resolve(PostgresServer.NAME),
                postgresPort(),
                settings.runFolder());
        stack.await(stack.launch(List.of(postgres(postgres))));
        postgres.createDatabases(
                Stream.concat(Stream.of(KEYCLOAK_DATABASE), databases.stream()).toList());

        KeycloakServer keycloak = keycloak(keycloakInstallation, postgres);
        if (!keycloak.prepare(realm())) {
            console.line("  The realm file has changed since this store was made: ./run --fresh takes it up.");
        }
        List<Stack.Started> broker = stack.launch(List.of(kafka()));
        List<Stack.Started> identity = stack.launch(List.of(keycloak(keycloak, http)));
        stack.await(Stream.concat(broker.stream(), identity.stream()).toList());
        return new Running(postgres, "127.0.0.1:" + kafkaPort(), keycloak);
    }

    private Path installKeycloak(Console console) throws InterruptedException {
        var installation = new KeycloakInstallation(
                settings.software(),
                versions.keycloak(),
                settings.libraries().resolve("keycloak-quarkus-dist-" + versions.keycloak() + ".zip"),
                settings.runFolder());
        if (installation.isThere()) {
            return installation.orElseMake();
        }
        console.line("  Building Keycloak for PostgreSQL, once: about half a minute …");
        long start = System.nanoTime();
        Path folder = installation.orElseMake();
        console.took("Keycloak built", Duration.ofNanos(System.nanoTime() - start), folder.toString());
        return folder;
    }

    private Stack.Starting postgres(PostgresServer postgres) {
        return new Stack.Starting(
                "PostgreSQL " + versions.postgresql(),
                postgres::start,
                postgres::isReady,
                Duration.ofMinutes(1),
                "localhost:" + postgresPort());
    }

    private Stack.Starting kafka() {
        KafkaLog.to(settings.runFolder().freshLog(KafkaBroker.NAME));
        KafkaBroker broker = KafkaBroker.at(settings.data().resolve(KafkaBroker.NAME), kafkaPort(), controllerPort());
        return new Stack.Starting(
                "Kafka " + versions.kafka(),
                broker::start,
                broker::isReady,
                Duration.ofMinutes(1),
                "localhost:" + kafkaPort());
    }

    private Stack.Starting keycloak(KeycloakServer keycloak, HttpClient http) {
        return new Stack.Starting(
                "Keycloak " + versions.keycloak(),
                keycloak::start,
                Probe.answers(http, keycloak.metadata()),
                Duration.ofMinutes(4),
                "http://localhost:" + keycloakPort());
    }

    private KeycloakServer keycloak(Path installation, PostgresServer postgres) {
        return new KeycloakServer(
                installation,
                settings.data().resolve(KeycloakServer.NAME),
                new KeycloakServer.Database(postgres.url(KEYCLOAK_DATABASE), KEYCLOAK_DATABASE, postgres.password()),
                keycloakPort(),
                settings.runFolder());
    }

    /** The realm file speaks of the standard address of the gateway, where people log in. */
    private String realm() {
        try {
            return Files.readString(settings.realmFile())
                    .replace("http://localhost:8080", "http://localhost:" + settings.port("api-gateway", 8080));
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
