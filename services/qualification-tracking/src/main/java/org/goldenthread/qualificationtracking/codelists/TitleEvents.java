package org.goldenthread.qualificationtracking.codelists;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.goldenthread.outbox.Inbox;

/** Takes in what the register of qualifications tells of its titles. What can't be taken in goes to the dead letters after retries. */
@ApplicationScoped
class TitleEvents {

    private static final String CONSUMER = "code-lists";
    private static final String REGISTERED = "org.goldenthread.qualification-title.registered.v1";

    private final Inbox inbox;
    private final QualificationTitles titles;
    private final ObjectMapper json;

    TitleEvents(Inbox inbox, QualificationTitles titles, ObjectMapper json) {
        this.inbox = inbox;
        this.titles = titles;
        this.json = json;
    }

    @Incoming("titles")
    @Blocking
    @Retry(maxRetries = 5, delay = 500, maxDuration = 30_000)
    @Transactional
    void on(ConsumerRecord<String, String> event) throws JsonProcessingException {
        if (header(event, "ce_type").equals(REGISTERED)) {
            QualificationTitle title = json.readValue(event.value(), QualificationTitle.class);
            inbox.once(CONSUMER, header(event, "ce_id"), () -> titles.keep(title));
        }
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
