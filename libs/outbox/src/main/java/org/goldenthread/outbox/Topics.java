package org.goldenthread.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The service's topics: the only thing that holds a Kafka producer. Messages are CloudEvents in binary mode. */
@ApplicationScoped
class Topics {

    private static final int PATIENCE_MS = 10_000;

    private final String bootstrapServers;
    private final String service;
    private final OutboxConfig config;
    private @Nullable KafkaProducer<String, String> producer;

    Topics(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String service,
            OutboxConfig config) {
        this.bootstrapServers = bootstrapServers;
        this.service = service;
        this.config = config;
    }

    /** Returns when the broker has acknowledged all of them. */
    void send(List<OutboxRow> rows) {
        try {
            KafkaProducer<String, String> to = producer();
            List<Future<?>> pending = new ArrayList<>();
            rows.forEach(row -> pending.add(to.send(message(row))));
            for (Future<?> one : pending) {
                one.get();
            }
        } catch (ExecutionException | KafkaException away) {
            throw new BrokerAwayException(away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BrokerAwayException(stopping);
        }
    }

    private ProducerRecord<String, String> message(OutboxRow row) {
        var message = new ProducerRecord<>(service + "." + row.aggregateType(), row.aggregateId(), row.payload());
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", row.id().toString(),
                        "ce_source", "/" + service,
                        "ce_type", row.type(),
                        "ce_time", row.occurredAt().toString(),
                        "ce_subject", row.aggregateId(),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }

    private KafkaProducer<String, String> producer() throws ExecutionException, InterruptedException {
        if (producer == null) {
            makeTopics();
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ProducerConfig.CLIENT_ID_CONFIG,
                            service + "-outbox",
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.LINGER_MS_CONFIG,
                            5,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            PATIENCE_MS,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            PATIENCE_MS / 2,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            PATIENCE_MS),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }

    private void makeTopics() throws ExecutionException, InterruptedException {
        List<NewTopic> wanted = config.topics().stream().map(this::topic).toList();
        try (Admin admin = Admin.create(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                "default.api.timeout.ms",
                PATIENCE_MS,
                "request.timeout.ms",
                PATIENCE_MS / 2))) {
            for (var made : admin.createTopics(wanted).values().values()) {
                try {
                    made.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    private NewTopic topic(String aggregateType) {
        var replication = config.replication() < 0 ? Optional.<Short>empty() : Optional.of(config.replication());
        var topic = new NewTopic(service + "." + aggregateType, Optional.of(config.partitions()), replication);
        return config.compacted().contains(aggregateType)
                ? topic.configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT))
                : topic;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
