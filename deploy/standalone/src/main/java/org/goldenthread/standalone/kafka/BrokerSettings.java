package org.goldenthread.standalone.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** One broker that is its own controller, small, and quick to come back. */
final class BrokerSettings {
    private BrokerSettings() {}

    static Properties of(Path logs, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "log.dirs",
                logs.toString(),
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names",
                "CONTROLLER",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort));
        settings.putAll(ALONE);
        settings.putAll(QUICK_RESTART);
        settings.putAll(SMALL);
        return settings;
    }

    /** There is nobody to replicate to, and few partitions are enough for what Kafka keeps for itself. */
    private static final Map<String, String> ALONE = Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "share.coordinator.state.topic.num.partitions", "4");

    /** After a kill the controller waits for the old session to expire: 9 s by default. */
    private static final Map<String, String> QUICK_RESTART = Map.of(
            "broker.session.timeout.ms", "1500",
            "broker.heartbeat.interval.ms", "500",
            "group.initial.rebalance.delay.ms", "0");

    private static final Map<String, String> SMALL = Map.of(
            "num.network.threads", "1",
            "num.io.threads", "2",
            "num.recovery.threads.per.data.dir", "1",
            "background.threads", "2",
            "log.cleaner.dedupe.buffer.size", "16777216");
}
