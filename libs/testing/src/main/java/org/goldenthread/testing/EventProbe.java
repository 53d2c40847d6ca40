package org.goldenthread.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Reads a topic from its start, as a consumer that is new would. */
public final class EventProbe {

    private final String topic;

    private EventProbe(String topic) {
        this.topic = topic;
    }

    public static EventProbe of(String topic) {
        return new EventProbe(topic);
    }

    public record Event(String key, String type, String id, String payload) {}

    /** The events that match, once at least {@code count} of them have arrived; fails after 20 s. */
    public List<Event> await(int count, Predicate<Event> matches) {
        return Awaitility.await("events on " + topic)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> all().stream().filter(matches).toList(), found -> found.size() >= count);
    }

    public List<Event> all() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", EmbeddedServers.kafka()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> events.add(event(message)));
            }
            return events;
        }
    }

    private static Event event(ConsumerRecord<String, String> message) {
        return new Event(message.key(), header(message, "ce_type"), header(message, "ce_id"), message.value());
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
