package org.goldenthread.qualificationtracking.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The table of jobs. What is queued in a transaction starts after its commit. */
@ApplicationScoped
public class Jobs {

    private static final RowMapper<Job> JOB = (row, context) -> new Job(
            row.getObject("id", UUID.class),
            row.getString("kind"),
            row.getObject("subject", UUID.class),
            row.getString("organisation"),
            row.getString("argument"),
            row.getLong("size"),
            JobState.valueOf(row.getString("state")),
            row.getString("phase"),
            row.getLong("done"),
            row.getLong("total"),
            row.getInt("attempts"),
            row.getString("failure"));

    private final Jdbi database;
    private final InstantSource clock;
    private final JobsConfig config;

    Jobs(Jdbi database, InstantSource clock, JobsConfig config) {
        this.database = database;
        this.clock = clock;
        this.config = config;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID queue(String kind, UUID subject, String organisation, String argument, long size) {
        UUID id = Ids.next();
        database.useHandle(
                handle -> handle.execute("""
                insert into job (id, kind, subject, organisation, argument, size, state, created_at)
                values (?, ?, ?, ?, ?, ?, 'QUEUED', ?)""", id, kind, subject, organisation, argument, size, clock.instant()));
        return id;
    }

    public Optional<Job> find(UUID id) {
        return database.withHandle(handle ->
                handle.select("select * from job where id = ?", id).map(JOB).findOne());
    }

    /** The job of a kind that is queued or running for a subject. */
    public Optional<Job> underWay(String kind, UUID subject) {
        return database.withHandle(handle -> handle.select(
                        "select * from job where kind = ? and subject = ? and state in ('QUEUED', 'RUNNING')",
                        kind,
                        subject)
                .map(JOB)
                .findOne());
    }

    /**
     * Takes a job that waits or whose runner died. An organisation has one job at a time, and its next one counts as waiting from the end of the one
     * before: however many someone queues, everyone else has a turn in between.
     *
     * @param largest how large a job may be
     */
    @Transactional
    Optional<Job> claim(UUID owner, long largest) {
        var now = clock.instant();
        return database.withHandle(handle -> {
            // Two runners must not each take a job of one organisation.
            handle.execute("select pg_advisory_xact_lock(hashtextextended('claim of jobs', 0))");
            return handle.createQuery("""
                        update job set state = 'RUNNING', owner = :owner, attempts = attempts + 1, lease_until = :until
                        where id = (
                          select id from job waiting
                          where (state = 'QUEUED' or (state = 'RUNNING' and lease_until < :now)) and size <= :largest
                            and not exists (
                              select from job other
                              where other.organisation = waiting.organisation and other.state = 'RUNNING' and other.lease_until >= :now)
                          order by greatest(created_at,
                            (select max(ended.finished_at) from job ended where ended.organisation = waiting.organisation))
                          limit 1 for update skip locked)
                        returning *""")
                    .bind("owner", owner)
                    .bind("until", now.plus(config.lease()))
                    .bind("now", now)
                    .bind("largest", largest)
                    .map(JOB)
                    .findOne();
        });
    }

    /** @return whether the job is still this runner's */
    @Transactional
    boolean renew(Job job, UUID owner, JobProgress.Point point) {
        return database.withHandle(handle -> handle.execute(
                        """
                        update job set lease_until = ?, phase = ?, done = ?, total = ?
                        where id = ? and owner = ? and attempts = ? and state = 'RUNNING'""",
                        clock.instant().plus(config.lease()),
                        point.phase(),
                        point.done(),
                        point.total(),
                        job.id(),
                        owner,
                        job.attempts()))
                == 1;
    }

    /** Ends a job well, as part of the transaction that has its effect. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void succeed(Job job) {
        if (!end(job, JobState.SUCCEEDED, "done", null)) {
            throw new JobLostException();
        }
    }

    /** @return false if it had ended already or another runner has it */
    boolean end(Job job, JobState state, String phase, @Nullable String failure) {
        return database.withHandle(handle ->
                        handle.execute("""
                        update job set state = ?, phase = ?, failure = ?, finished_at = ?, lease_until = null
                        where id = ? and attempts = ? and state in ('QUEUED', 'RUNNING')""", state.name(), phase, failure, clock.instant(), job.id(), job.attempts()))
                == 1;
    }

    /** Ends whatever is under way for a subject; its runner notices within a few seconds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(String kind, UUID subject) {
        underWay(kind, subject).ifPresent(job -> end(job, JobState.CANCELLED, "cancelled", null));
    }

    /** Gives a job back to the queue, for example when this process stops. */
    @Transactional
    void giveBack(Job job) {
        database.useHandle(handle -> handle.execute(
                "update job set state = 'QUEUED', owner = null, lease_until = null where id = ? and attempts = ? and state = 'RUNNING'",
                job.id(),
                job.attempts()));
    }
}
