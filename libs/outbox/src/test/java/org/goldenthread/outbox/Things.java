package org.goldenthread.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jdbi.v3.core.Jdbi;

/** Tells things and takes them in again, as two services would. */
@ApplicationScoped
class Things {

    record ThingHappened(String thing, int number) implements Fact {

        @Override
        public String aggregateType() {
            return "thing";
        }

        @Override
        public String aggregateId() {
            return thing;
        }

        @Override
        public String factType() {
            return "org.goldenthread.thing.happened.v1";
        }
    }

    private final List<String> takenIn = Collections.synchronizedList(new ArrayList<>());
    private final Outbox outbox;
    private final Inbox inbox;
    private final Jdbi database;

    Things(Outbox outbox, Inbox inbox, Jdbi database) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.database = database;
    }

    /** How many facts about a thing have been taken in. */
    long takenIn(String thing) {
        return takenIn.stream()
                .filter(payload -> payload.contains("\"" + thing + "\""))
                .count();
    }

    @Transactional
    void happen(String thing, int from, int to) {
        for (int number = from; number <= to; number++) {
            outbox.append(new ThingHappened(thing, number));
        }
    }

    @Transactional
    void happenButFail(String thing) {
        outbox.append(new ThingHappened(thing, 0));
        throw new IllegalStateException("after the append");
    }

    /** As after a crash between sending and marking. */
    @Transactional
    void forgetThatItWasTold(String thing) {
        database.useHandle(
                handle -> handle.execute("update outbox set published_at = null where aggregateid = ?", thing));
    }

    @Incoming("things")
    @Blocking
    @Transactional
    void on(ConsumerRecord<String, String> event) {
        if (event.value().contains("poison")) {
            throw new IllegalArgumentException("can't be taken in");
        }
        String id = new String(event.headers().lastHeader("ce_id").value(), UTF_8);
        inbox.once("things", id, () -> takenIn.add(event.value()));
    }
}
