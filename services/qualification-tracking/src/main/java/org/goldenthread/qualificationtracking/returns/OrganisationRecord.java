package org.goldenthread.qualificationtracking.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which content is an organisation's record. */
@ApplicationScoped
public class OrganisationRecord {

    private final Jdbi database;

    OrganisationRecord(Jdbi database) {
        this.database = database;
    }

    public Optional<UUID> contentId(String organisation) {
        return database.withHandle(handle -> handle.select(
                        "select content_id from organisation_record where organisation = ?", organisation)
                .mapTo(UUID.class)
                .findOne());
    }

    /** As {@link #contentId}; two sign-offs of one organisation wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> lock(String organisation) {
        return database.withHandle(handle -> {
            handle.execute("select pg_advisory_xact_lock(hashtextextended('record ' || ?, 0))", organisation);
            return contentId(organisation);
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void become(String organisation, UUID contentId, Instant now) {
        database.useHandle(handle -> handle.execute("""
                insert into organisation_record (organisation, content_id, signed_off_at) values (?, ?, ?)
                on conflict (organisation) do update
                set content_id = excluded.content_id, signed_off_at = excluded.signed_off_at""", organisation, contentId, now));
    }
}
