package org.goldenthread.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/** Which facts a consumer has taken in: the row and what the consumer does of it are one transaction. */
@ApplicationScoped
public class Inbox {

    private final Jdbi database;
    private final InstantSource clock;

    Inbox(Jdbi database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Runs {@code effect} unless this consumer has taken the event in before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void once(String consumer, String eventId, Runnable effect) {
        int added = database.withHandle(handle -> handle.execute(
                "insert into inbox (consumer, event_id, received_at) values (?, ?, ?) on conflict do nothing",
                consumer,
                eventId,
                clock.instant()));
        if (added == 1) {
            effect.run();
        }
    }
}
