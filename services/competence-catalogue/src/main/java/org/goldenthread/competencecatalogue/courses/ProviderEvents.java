package org.goldenthread.competencecatalogue.courses;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.goldenthread.outbox.Inbox;

/** Keeps the copy of the training providers as the register tells it. What can't be taken in goes to the dead letters after retries. */
@ApplicationScoped
class ProviderEvents {

    private static final String CONSUMER = "providers";
    private static final String TRAINING_PROVIDER = "trainingProvider";
    private static final Set<String> TAKEN =
            Set.of("org.goldenthread.organisation.registered.v1", "org.goldenthread.organisation.changed.v1");

    private final Inbox inbox;
    private final Providers providers;
    private final ObjectMapper json;

    ProviderEvents(Inbox inbox, Providers providers, ObjectMapper json) {
        this.inbox = inbox;
        this.providers = providers;
        this.json = json;
    }

    @Incoming("organisations")
    @Blocking
    @Retry(maxRetries = 5, delay = 500, maxDuration = 30_000)
    @Transactional
    void on(ConsumerRecord<String, String> event) throws JsonProcessingException {
        if (TAKEN.contains(header(event, "ce_type"))) {
            JsonNode entry = json.readTree(event.value());
            inbox.once(CONSUMER, header(event, "ce_id"), () -> take(entry));
        }
    }

    private void take(JsonNode entry) {
        String code = entry.required("code").asText();
        long version = entry.required("version").asLong();
        if (entry.required("type").asText().equals(TRAINING_PROVIDER)) {
            providers.keep(
                    code,
                    entry.required("name").asText(),
                    entry.required("active").asBoolean(),
                    version);
        } else {
            providers.end(code, version);
        }
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
