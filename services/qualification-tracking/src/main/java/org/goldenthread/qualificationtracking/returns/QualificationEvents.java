package org.goldenthread.qualificationtracking.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.qualificationtracking.content.Contents;
import org.jdbi.v3.core.Jdbi;

/**
 * {@code qualification.recorded}: each qualification that a manager holds or works towards and that the record did not have before.
 * Written into the outbox as a set, because one return may bring tens of thousands.
 */
@ApplicationScoped
class QualificationEvents {

    private final Jdbi database;

    QualificationEvents(Jdbi database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void record(Return workforceReturn, Revision signed, Optional<UUID> recordBefore, Instant now) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into outbox (aggregatetype, aggregateid, type, payload, occurred_at)
                        select 'qualification', :organisation || '/' || q.workplace || '/' || q.worker,
                          'org.goldenthread.qualification.recorded.v1',
                          jsonb_build_object('organisation', cast(:organisation as text), 'workplace', q.workplace,
                            'worker', q.worker, 'qualification', cast(q.qualification as text), 'level', q.level,
                            'state', q.state, 'achievedIn', q.achieved_in, 'expectedIn', q.expected_in,
                            'collection', cast(:collection as text), 'revision', cast(:revision as integer)),
                          :now
                        from manager_qualification q
                        where q.content_id = :content and not exists (
                          select 1 from manager_qualification old
                          where old.content_id = :before
                            and (old.workplace, old.worker, old.qualification, old.state)
                              = (q.workplace, q.worker, q.qualification, q.state)
                            and old.achieved_in is not distinct from q.achieved_in
                            and old.expected_in is not distinct from q.expected_in)
                        order by q.workplace, q.worker, q.qualification""")
                .bind("organisation", workforceReturn.organisation())
                .bind("collection", workforceReturn.collection())
                .bind("revision", signed.number())
                .bind("content", signed.contentId().orElseThrow())
                .bind("before", recordBefore.orElse(Contents.NONE))
                .bind("now", now)
                .execute());
    }
}
