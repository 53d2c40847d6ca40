package org.goldenthread.competencecatalogue.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.outbox.Outbox;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Tells others of frameworks and their competences, when the running transaction commits. Each fact is all that is published of its framework or
 * competence, so that the compacted topics are a copy of the catalogue. Read from the tables: whoever wrote them by other means than SQL flushes first.
 */
@ApplicationScoped
public class FrameworkEvents {

    /**
     * Of a framework's rows those that count: whose competence is its keeper's and stands in no version that the keeper published later. A competence of a published
     * version's predecessor that counts still is therefore one that the version left out.
     */
    private static final String TELL = """
            insert into outbox (aggregatetype, aggregateid, type, payload, occurred_at)
            select 'competence', c.id::text,
              'org.goldenthread.competence.' || case when c.active then 'published' else 'retired' end || '.v1',
              jsonb_build_object('competence', c.id, 'framework', c.framework_id, 'frameworkCode', c.framework_code, 'code', c.code,
                'statement', c.statement, 'competenceClass', lower(c.class), 'classJudged', c.class_judged, 'level', c.level,
                'verified', c.verified, 'statusStart', c.status_start, 'statusEnd', c.status_end, 'replacedBy', c.replaced_by,
                'change', case
                  when c.left_out or not c.active then case when c.replaced_by is null then 'removed' else 'replaced' end
                  when b.id is null then 'added'
                  when %s is distinct from %s then 'edited'
                  else 'unchanged' end,
                'active', c.active),
              :now
            from (
              select c.*, f.code as framework_code, f.predecessor,
                f.status <> 'RETIRED' and (c.status_end is null or c.status_end > :day) as active,
                exists (select from framework s where s.predecessor = f.id and s.published_at is not null) as left_out,
                (select a.destination from association a join framework r on r.id = a.framework_id
                 where a.origin = c.id::text and a.type = 'replacedBy' and r.published_at is not null and r.keeper = f.keeper
                   and a.destination ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                 order by a.changed_at desc, a.id limit 1) as replaced_by
              from competence c join framework f on f.id = c.framework_id
              where f.id = :framework and f.published_at is not null
                and c.id = coalesce(cast(:competence as uuid), c.id)
                and f.keeper = (%s)
                and not exists (
                  select from competence l join framework lf on lf.id = l.framework_id
                  where l.id = c.id and lf.keeper = f.keeper and (lf.published_at, lf.id) > (f.published_at, f.id))) c
            left join competence b on b.framework_id = c.predecessor and b.id = c.id
            order by c.position, c.id""".formatted(
                    FrameworkChanges.wordsOf("b"), FrameworkChanges.wordsOf("c"), PublishedCompetences.FIRST_KEEPER);

    private final Jdbi database;
    private final Outbox outbox;
    private final FrameworkChanges changes;
    private final LondonCalendar calendar;
    private final InstantSource clock;

    FrameworkEvents(
            Jdbi database, Outbox outbox, FrameworkChanges changes, LondonCalendar calendar, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.changes = changes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A framework was published, or its status moved: the framework itself, its competences, and those of its predecessor that it leaves out, unless the
     * predecessor is retired; then {@link #retired} tells those. A framework that came to us retired is told as that.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(UUID framework) {
        FrameworkFact fact = tellFramework(framework);
        tellCompetences(framework, null);
        if (fact.predecessor() != null && status(fact.predecessor()) != AdoptionStatus.RETIRED) {
            tellCompetences(fact.predecessor(), null);
        }
    }

    /** A framework was retired: the framework itself, and its competences that stand in no later version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void retired(UUID framework) {
        tellFramework(framework);
        tellCompetences(framework, null);
    }

    /** One competence has ended, or will on a day that was not known before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ended(UUID framework, UUID competence) {
        tellCompetences(framework, competence);
    }

    private FrameworkFact tellFramework(UUID framework) {
        ChangeCounts counts = changes.counts(framework, calendar.today());
        FrameworkFact fact = database.withHandle(handle -> handle.createQuery("""
                        select f.*, (select count(*) from competence c where c.framework_id = f.id) as competences,
                          (select s.id from framework s where s.predecessor = f.id and s.published_at is not null
                           order by s.published_at desc limit 1) as successor
                        from framework f where f.id = :framework and f.published_at is not null""")
                .bind("framework", framework)
                .map((row, context) -> fact(row, counts))
                .findOne()
                .orElseThrow(() -> new IllegalStateException("Nobody is told of a draft: " + framework)));
        outbox.append(fact);
        return fact;
    }

    private static FrameworkFact fact(ResultSet row, ChangeCounts counts) throws SQLException {
        AdoptionStatus status = AdoptionStatus.valueOf(row.getString("status"));
        boolean active = status != AdoptionStatus.RETIRED;
        return new FrameworkFact(
                active ? FrameworkFact.What.PUBLISHED : FrameworkFact.What.RETIRED,
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("edition"),
                row.getString("creator"),
                row.getString("publisher"),
                row.getString("keeper"),
                status,
                row.getObject("status_start", LocalDate.class),
                row.getObject("status_end", LocalDate.class),
                row.getObject("predecessor", UUID.class),
                row.getObject("successor", UUID.class),
                row.getInt("competences"),
                counts,
                active,
                row.getLong("version"));
    }

    private AdoptionStatus status(UUID framework) {
        return database.withHandle(handle -> handle.select("select status from framework where id = ?", framework)
                .mapTo(AdoptionStatus.class)
                .one());
    }

    /** @param competence null for all of the framework */
    private void tellCompetences(UUID framework, @Nullable UUID competence) {
        database.useHandle((Handle handle) -> handle.createUpdate(TELL)
                .bind("framework", framework)
                .bind("competence", competence)
                .bind("day", calendar.today())
                .bind("now", clock.instant())
                .execute());
    }
}
