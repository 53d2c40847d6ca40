package org.goldenthread.competencecatalogue.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * {@code qualification.registered}, of a new entry and of every change, and {@code qualification.ended}, when the last day of registration has
 * passed. Each has the whole entry, so that the compacted topic is a copy of the register. Written into the outbox as a set, because a file may bring tens
 * of thousands.
 */
@ApplicationScoped
class QualificationEvents {

    private static final String TELL = """
            insert into outbox (aggregatetype, aggregateid, type, payload, occurred_at)
            select 'qualification', q.number, :type,
              jsonb_build_object('number', q.number, 'title', q.title, 'level', q.level, 'credit', q.credit,
                'guidedLearningHours', q.guided_hours, 'totalQualificationTime', q.total_hours, 'awardingBody', q.awarding_body,
                'starts', q.starts, 'operationalEnd', q.operational_end, 'certificationEnd', q.certification_end,
                'successor', q.successor, 'titleCode', q.title_code,
                'units', (select coalesce(jsonb_agg(m.unit order by m.unit), '[]') from unit_group_member m where m.qualification = q.number),
                'verified', q.verified, 'version', q.version),
              :now
            from qualification q where q.number = any (:numbers) order by q.number""";

    private final Jdbi database;
    private final InstantSource clock;

    QualificationEvents(Jdbi database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void registered(Collection<String> numbers) {
        tell("registered", numbers);
    }

    /**
     * Tells of those whose last day has passed and that were not told with that day. Two replicas never tell the same: what one has in its hands
     * the other passes over.
     *
     * @return how many were told, at most so many
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int ended(LocalDate today, int most) {
        List<String> numbers = database.withHandle(handle -> handle.createQuery("""
                        update qualification set end_told = operational_end
                        where number in (
                          select number from qualification
                          where operational_end < :today and end_told is distinct from operational_end
                          order by number limit :most for update skip locked)
                        returning number""")
                .bind("today", today)
                .bind("most", most)
                .mapTo(String.class)
                .list());
        tell("ended", numbers);
        return numbers.size();
    }

    private void tell(String fact, Collection<String> numbers) {
        database.useHandle(handle -> handle.createUpdate(TELL)
                .bind("type", "org.goldenthread.qualification." + fact + ".v1")
                .bind("now", clock.instant())
                .bindArray("numbers", String.class, numbers)
                .execute());
    }
}
