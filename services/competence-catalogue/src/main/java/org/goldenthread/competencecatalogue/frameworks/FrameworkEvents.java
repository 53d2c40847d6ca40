package org.goldenthread.competencecatalogue.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.goldenthread.outbox.Outbox;
import org.jdbi.v3.core.Jdbi;

/** Tells others of frameworks, when the running transaction commits. */
@ApplicationScoped
public class FrameworkEvents {

    private final Jdbi database;
    private final Outbox outbox;

    FrameworkEvents(Jdbi database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** A framework has become public. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(UUID framework) {
        outbox.append(database.withHandle(handle -> handle.createQuery(
                        "select id, title, edition, status from framework where id = :framework")
                .bind("framework", framework)
                .map((row, context) -> new FrameworkFact(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("edition"),
                        AdoptionStatus.valueOf(row.getString("status"))))
                .one()));
    }
}
