package org.goldenthread.standalone.kafka;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.Part;
import org.jspecify.annotations.Nullable;

/** A broker and its controller in this process. */
public final class KafkaBroker implements Part {
    public static final String NAME = "kafka";

    private final KafkaRaftServer server;
    private final Path log;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean ready;
    private volatile @Nullable String failure;

    private KafkaBroker(KafkaRaftServer server, Path log) {
        this.server = server;
        this.log = log;
    }

    /** Formats the store when it is new. Whatever logs in this process goes to {@code log} from now on. */
    public static KafkaBroker at(Path store, int port, int controllerPort, Path log) {
        KafkaLog.to(log);
        Properties settings = BrokerSettings.of(store.resolve("data"), port, controllerPort);
        try {
            formatIfNew(store, settings);
        } catch (IOException e) {
            throw new LaunchException("No Kafka store can be made in " + store + ": " + e.getMessage(), e);
        }
        return new KafkaBroker(new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM), log);
    }

    /** Returns at once; the broker starts on a thread of its own. */
    public Part start() {
        failInsteadOfHalting();
        Thread.ofPlatform().name("kafka-start").daemon().start(this::startServer);
        return this;
    }

    public boolean isReady() {
        return ready;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAlive() {
        return failure == null && stopped.getCount() > 0;
    }

    @Override
    public String ending() {
        return failure == null ? "ended" : "failed: " + failure;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void requestStop() {
        Thread.ofPlatform().name("kafka-stop").daemon().start(() -> {
            server.shutdown();
            stopped.countDown();
        });
    }

    /** A broker that takes longer ends with the launcher's process; what it acknowledged is on disk. */
    @Override
    public void awaitStop(Duration grace) throws InterruptedException {
        var unused = stopped.await(grace.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void startServer() {
        try {
            server.startup();
            ready = true;
        } catch (RuntimeException e) {
            failure = String.valueOf(e.getMessage());
        }
    }

    /** Kafka would end the whole launcher at once, and the other parts with it, uncleanly. */
    private void failInsteadOfHalting() {
        Exit.Procedure procedure = (status, message) -> {
            failure = message == null ? "status " + status : message;
            throw new IllegalStateException("Kafka wants to halt: " + failure);
        };
        Exit.setHaltProcedure(procedure);
        Exit.setExitProcedure(procedure);
    }

    private static void formatIfNew(Path store, Properties settings) throws IOException {
        if (Files.exists(store.resolve("data").resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(store);
        Path file = store.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        String[] arguments = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        try (var output =
                new PrintStream(Files.newOutputStream(store.resolve("format.log")), true, StandardCharsets.UTF_8)) {
            if (StorageTool.execute(arguments, output) != 0) {
                throw new IOException("see " + store.resolve("format.log"));
            }
        }
    }
}
