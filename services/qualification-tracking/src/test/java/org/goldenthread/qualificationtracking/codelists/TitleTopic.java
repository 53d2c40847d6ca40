package org.goldenthread.qualificationtracking.codelists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.goldenthread.testing.EmbeddedServers;

/** Tells what the register of qualifications would. */
final class TitleTopic {

    static final String NAME = "competence-catalogue.qualification-title";

    private TitleTopic() {}

    static void make() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedServers.kafka()))) {
            admin.createTopics(List.of(new NewTopic(NAME, 3, (short) 1).configs(Map.of("cleanup.policy", "compact"))))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** @return the id of the event */
    static String tells(int code, String label, int level, long version)
            throws ExecutionException, InterruptedException {
        String id = UUID.randomUUID().toString();
        tells(id, code, label, level, version);
        return id;
    }

    static void tells(String id, int code, String label, int level, long version)
            throws ExecutionException, InterruptedException {
        String title = """
                {"code": %d, "label": "%s", "group": "Diploma", "level": %d, "leadership": true, "relevant": true,
                 "validFrom": "2024-09-01", "validUntil": null, "version": %d, "somethingOfLater": true}""".formatted(code, label, level, version);
        var message = new ProducerRecord<>(NAME, Integer.toString(code), title);
        Map.of("ce_id", id, "ce_type", "org.goldenthread.qualification-title.registered.v1")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", EmbeddedServers.kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message).get();
        }
    }
}
