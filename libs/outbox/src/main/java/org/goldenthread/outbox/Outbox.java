package org.goldenthread.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class Outbox {

    private final Jdbi database;
    private final ObjectMapper json;
    private final InstantSource clock;

    Outbox(Jdbi database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Tells a fact when, and only when, the running transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Fact fact) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at)
                        values (:id, :aggregateType, :aggregateId, :type, cast(:payload as jsonb), :now)""")
                .bind("id", Ids.next())
                .bind("aggregateType", fact.aggregateType())
                .bind("aggregateId", fact.aggregateId())
                .bind("type", fact.factType())
                .bind("payload", write(fact))
                .bind("now", clock.instant())
                .execute());
    }

    private String write(Fact fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A fact can't be written as JSON: " + fact.factType(), impossible);
        }
    }
}
