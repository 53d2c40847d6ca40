package org.goldenthread.qualificationtracking.content;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Makes the rows of the files into the content that results from them and the record: set by set, in the database.
 *
 * <p>A worker's key on record is where the row says it came from ({@code was_…}), else its own.
 */
final class Merge {

    private static final String RECORD_KEY =
            "(coalesce(c.was_workplace, c.workplace), coalesce(c.was_reference, c.reference))";

    private final Handle handle;
    private final UUID content;
    private final Optional<UUID> record;
    private final boolean keepWhatIsLeftOut;
    private final boolean trainingSent;

    Merge(Handle handle, UUID content, Optional<UUID> record, boolean keepWhatIsLeftOut, boolean trainingSent) {
        this.handle = handle;
        this.content = content;
        this.record = record;
        this.keepWhatIsLeftOut = keepWhatIsLeftOut;
        this.trainingSent = trainingSent;
    }

    /** Rows of the result, and how its workplaces and workers differ from the record. */
    public record Result(
            long workplaces, long workers, long training, long added, long updated, long unchanged, long deleted) {}

    Result run() {
        joinSets();
        if (record.isPresent()) {
            keepConfirmed();
            keepMasked();
            if (keepWhatIsLeftOut) {
                retainWorkplaces();
                retainWorkers();
            }
            retainTraining();
        }
        delete();
        retainQualifications();
        return result();
    }

    /**
     * A content has just been written, so the planner has no statistics of it and takes its thousands of rows for one: it would go through them
     * once for each of them. Everything here joins whole sets.
     */
    private void joinSets() {
        handle.execute("set local enable_nestloop = off");
        handle.execute("set local work_mem = '32MB'");
    }

    /** UNCHECKED and NOCHANGE: whatever the row says, the record stays. A row that moves has its new references in its first two cells. */
    private void keepConfirmed() {
        update("""
                update content_workplace c
                set cells = r.cells, employer_type = r.employer_type, main_service = r.main_service
                from content_workplace r
                where c.content_id = :content and c.status = 'K' and r.content_id = :record and r.reference = c.reference""");
        update("""
                update content_worker c set further = r.further, job_role = r.job_role,
                  days_sick_saved_on = r.days_sick_saved_on,
                  cells = case when c.was_reference is null then r.cells else array[c.workplace, c.reference] || r.cells[3\\:] end
                from content_worker r
                where c.content_id = :content and c.status = 'K' and r.content_id = :record
                  and (r.workplace, r.reference) = %s""".formatted(RECORD_KEY));
    }

    private void keepMasked() {
        for (int position : Masks.POSITIONS) {
            update("""
                    update content_worker c set cells[%1$d] = r.cells[%1$d]
                    from content_worker r
                    where c.content_id = :content and lower(trim(c.cells[%1$d])) = 'admin' and r.content_id = :record
                      and (r.workplace, r.reference) = %2$s""".formatted(position + 1, RECORD_KEY));
        }
    }

    private void retainWorkplaces() {
        update("""
                insert into content_workplace (content_id, reference, status, employer_type, main_service, cells)
                select :content, r.reference, 'R', r.employer_type, r.main_service, r.cells
                from content_workplace r
                where r.content_id = :record and not exists (
                  select from content_workplace c where c.content_id = :content and c.reference = r.reference)""");
    }

    private void retainWorkers() {
        update("""
                insert into content_worker
                  (content_id, workplace, reference, status, job_role, days_sick_saved_on, cells, further)
                select :content, r.workplace, r.reference, 'R', r.job_role, r.days_sick_saved_on, r.cells, r.further
                from content_worker r
                where r.content_id = :record and not exists (
                  select from content_worker c
                  where c.content_id = :content and %s = (r.workplace, r.reference))""".formatted(RECORD_KEY));
    }

    /** Training has no key of its own: a row on record stays unless the files bring the same one, or replace them all. */
    private void retainTraining() {
        if (trainingSent && !keepWhatIsLeftOut) {
            return;
        }
        update("""
                insert into content_training (content_id, workplace, worker, cells)
                select :content, c.workplace, c.reference,
                  case when c.was_reference is null then r.cells else array[c.workplace, c.reference] || r.cells[3\\:] end
                from content_training r
                join content_worker c on c.content_id = :content and %s = (r.workplace, r.worker)
                where r.content_id = :record and not exists (
                  select from content_training t
                  where t.content_id = :content and (t.workplace, t.worker) = (c.workplace, c.reference)
                    and t.cells[3\\:] = r.cells[3\\:])""".formatted(RECORD_KEY));
    }

    private void delete() {
        update("delete from content_workplace where content_id = :content and status = 'D'");
        update("""
                delete from content_worker c where c.content_id = :content and (c.status = 'D' or not exists (
                  select from content_workplace w where w.content_id = :content and w.reference = c.workplace))""");
        update("""
                delete from content_training t where t.content_id = :content and not exists (
                  select from content_worker c
                  where c.content_id = :content and (c.workplace, c.reference) = (t.workplace, t.worker))""");
        update("""
                delete from manager_qualification q using content_worker c
                where q.content_id = :content and c.content_id = :content and c.status = 'K'
                  and (c.workplace, c.reference) = (q.workplace, q.worker)""");
        update("""
                delete from manager_qualification q where q.content_id = :content and not exists (
                  select from content_worker c
                  where c.content_id = :content and (c.workplace, c.reference) = (q.workplace, q.worker))""");
    }

    private void retainQualifications() {
        update("""
                insert into manager_qualification
                  (content_id, workplace, worker, qualification, level, state, achieved_in, expected_in)
                select :content, c.workplace, c.reference, q.qualification, q.level, q.state, q.achieved_in, q.expected_in
                from content_worker c
                join manager_qualification q
                  on q.content_id = :record and (q.workplace, q.worker) = %s
                where c.content_id = :content and c.status in ('K', 'R')""".formatted(RECORD_KEY));
    }

    private Result result() {
        Difference workplaces = difference("""
                with matched as (
                  select c.reference is not null as has_new, r.reference is not null as has_old,
                    c.cells is distinct from r.cells as differs
                  from (select * from content_workplace where content_id = :content) c
                  full join (select * from content_workplace where content_id = :record) r on r.reference = c.reference)
                """);
        Difference workers = difference("""
                with matched as (
                  select c.reference is not null as has_new, r.reference is not null as has_old,
                    c.was_reference is not null or c.cells is distinct from r.cells or c.further is distinct from r.further as differs
                  from (select *, coalesce(was_workplace, workplace) as key_workplace,
                      coalesce(was_reference, reference) as key_reference
                    from content_worker where content_id = :content) c
                  full join (select * from content_worker where content_id = :record) r
                    on r.workplace = c.key_workplace and r.reference = c.key_reference)
                """);
        long training = bind(handle.createQuery("select count(*) from content_training where content_id = :content"))
                .mapTo(Long.class)
                .one();
        return new Result(
                workplaces.total(),
                workers.total(),
                training,
                workplaces.added() + workers.added(),
                workplaces.updated() + workers.updated(),
                workplaces.unchanged() + workers.unchanged(),
                workplaces.deleted() + workers.deleted());
    }

    private record Difference(long total, long added, long updated, long unchanged, long deleted) {}

    private Difference difference(String matched) {
        return bind(handle.createQuery(matched + """
                select count(*) filter (where has_new) as total,
                  count(*) filter (where has_new and not has_old) as added,
                  count(*) filter (where has_new and has_old and differs) as updated,
                  count(*) filter (where has_new and has_old and not differs) as unchanged,
                  count(*) filter (where not has_new) as deleted
                from matched"""))
                .map((row, context) ->
                        new Difference(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .one();
    }

    private void update(String sql) {
        bind(handle.createUpdate(sql)).execute();
    }

    private <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bind("content", content).bind("record", record.orElse(Contents.NONE));
    }
}
