package org.goldenthread.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.goldenthread.standalone.console.Console;
import org.goldenthread.standalone.postgresql.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real PostgreSQL and Kafka, in a store of their own. */
class ServersTest {
    private static final TopicPartition TOPIC = new TopicPartition("facts", 0);

    @TempDir
    private Path home;

    private Servers servers;
    private Stack stack;

    @BeforeEach
    void setUp() throws IOException {
        servers = new Servers(
                Settings.from(
                        Path.of("../.."),
                        Map.of(
                                "GOLDEN_THREAD_HOME", home.toString(),
                                "GOLDEN_THREAD_PORT_POSTGRESQL", freePort(),
                                "GOLDEN_THREAD_PORT_KAFKA", freePort(),
                                "GOLDEN_THREAD_PORT_KAFKA_CONTROLLER", freePort())),
                quiet());
    }

    @AfterEach
    void stop() throws InterruptedException {
        stack.stop();
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        PostgresServer postgres = startBoth();
        try (Connection connection = connect(postgres, "one")) {
            connection.createStatement().execute("CREATE TABLE t AS SELECT 'kept' AS word");
        }
        send("kept");
        stack.stop();

        postgres = startBoth();

        try (Connection connection = connect(postgres, "one")) {
            var rows = connection.createStatement().executeQuery("SELECT word FROM t");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("kept");
        }
        assertThat(receive()).isEqualTo("kept");
    }

    @Test
    void survivesThePidFileOfAServerThatWasKilled() throws Exception {
        start();
        stack.stop();
        Path pidFile = home.resolve("data/postgresql/data/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");

        assertThat(start().isReady()).isTrue();
    }

    @Test
    void oneServiceCannotEnterTheDatabaseOfAnother() throws Exception {
        PostgresServer postgres = start();

        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("two"), "one", postgres.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("one"), "one", "wrong"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void keepsWritingToDisk() throws Exception {
        try (Connection connection = connect(start(), "one");
                var rows = connection.createStatement().executeQuery("SHOW fsync")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }

    private PostgresServer start() throws InterruptedException {
        stack = new Stack(quiet());
        return servers.startPostgres(stack, List.of("one", "two"));
    }

    private PostgresServer startBoth() throws InterruptedException {
        PostgresServer postgres = start();
        stack.await(servers.launchKafka(stack));
        return postgres;
    }

    private static Connection connect(PostgresServer postgres, String name) throws SQLException {
        return DriverManager.getConnection(postgres.url(name), name, postgres.password());
    }

    private void send(String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers.kafkaAddress());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC.topic(), value)).get(20, TimeUnit.SECONDS);
        }
    }

    private String receive() {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers.kafkaAddress());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(TOPIC));
            consumer.seekToBeginning(List.of(TOPIC));
            for (ConsumerRecord<String, String> fact : consumer.poll(Duration.ofSeconds(20))) {
                return fact.value();
            }
            return "nothing";
        }
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private static Console quiet() {
        return Console.to(new PrintStream(OutputStream.nullOutputStream()));
    }
}
