package org.goldenthread.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.goldenthread.web.Ticker;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Sends what the outbox holds. One relay at a time per service, by an advisory lock, because two would break the order; the
 * others stand by. A batch is marked told after the broker acknowledged all of it; a crash in between sends it again.
 */
@ApplicationScoped
class Relay {

    private static final String ONE_RELAY = "select pg_try_advisory_xact_lock(hashtextextended('outbox relay', 0))";

    private final Jdbi database;
    private final Topics topics;
    private final InstantSource clock;
    private final OutboxConfig config;
    private final AtomicBoolean brokerAway = new AtomicBoolean();
    private final Ticker ticker;

    Relay(Jdbi database, Topics topics, InstantSource clock, OutboxConfig config) {
        this.database = database;
        this.topics = topics;
        this.clock = clock;
        this.config = config;
        this.ticker = new Ticker("relay", config.every(), this::relay);
    }

    void begin(@Observes StartupEvent start) {
        ticker.begin();
    }

    void end(@Observes ShutdownEvent stop) {
        ticker.end();
    }

    private void relay() {
        try {
            int sent;
            do {
                sent = relayBatch();
            } while (sent == config.batch());
            if (brokerAway.compareAndSet(true, false)) {
                Log.info("The broker is back; the outbox is being told again");
            }
        } catch (BrokerAwayException away) {
            if (brokerAway.compareAndSet(false, true)) {
                Log.warnf("The broker is away; the outbox waits: %s", away.getMessage());
            }
        }
    }

    @Transactional
    int relayBatch() {
        return database.withHandle(handle -> {
            if (!handle.select(ONE_RELAY).mapTo(Boolean.class).one()) {
                return 0;
            }
            List<OutboxRow> rows = untold(handle);
            if (!rows.isEmpty()) {
                topics.send(rows);
                markTold(handle, rows);
            }
            return rows.size();
        });
    }

    private List<OutboxRow> untold(Handle handle) {
        return handle.select("""
                        select id, aggregatetype, aggregateid, type, payload, occurred_at
                          from outbox where published_at is null order by position limit ?""", config.batch())
                .map((row, context) -> new OutboxRow(
                        row.getObject("id", UUID.class),
                        row.getString("aggregatetype"),
                        row.getString("aggregateid"),
                        row.getString("type"),
                        row.getString("payload"),
                        row.getTimestamp("occurred_at").toInstant()))
                .list();
    }

    private void markTold(Handle handle, List<OutboxRow> rows) {
        UUID[] ids = rows.stream().map(OutboxRow::id).toArray(UUID[]::new);
        handle.execute("update outbox set published_at = ? where id = any (?)", clock.instant(), ids);
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetTold() {
        database.useHandle(handle -> {
            var before = clock.instant().minus(config.retention());
            handle.execute("delete from outbox where published_at < ?", before);
            // An event that comes again after this long was in a topic longer than the broker keeps it.
            handle.execute(
                    "delete from inbox where received_at < ?",
                    before.minus(config.retention().multipliedBy(10)));
        });
    }
}
