package org.goldenthread.qualificationtracking.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.goldenthread.outbox.Inbox;

/** Takes in the facts about returns that change the statistics. What can't be taken in goes to the dead letters after retries. */
@ApplicationScoped
class ReturnEvents {

    private static final String CONSUMER = "statistics";
    private static final String SIGNED_OFF = "org.goldenthread.return.signed-off.v1";

    private final Inbox inbox;
    private final Projection projection;
    private final ObjectMapper json;

    ReturnEvents(Inbox inbox, Projection projection, ObjectMapper json) {
        this.inbox = inbox;
        this.projection = projection;
        this.json = json;
    }

    @Incoming("returns")
    @Blocking
    @Retry(maxRetries = 5, delay = 500, maxDuration = 30_000)
    @Transactional
    void on(ConsumerRecord<String, String> event) throws JsonProcessingException {
        // A superseding revision is signed off in the same breath, so that fact alone changes the counts.
        if (header(event, "ce_type").equals(SIGNED_OFF)) {
            JsonNode fact = json.readTree(event.value());
            UUID returnId = UUID.fromString(fact.required("returnId").asText());
            inbox.once(CONSUMER, header(event, "ce_id"), () -> projection.count(returnId));
        }
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
