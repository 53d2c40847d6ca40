package org.goldenthread.qualificationtracking.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Every authority and employer owes a return to every collection that was not over before it came into the register. */
@ApplicationScoped
class Obligations {

    /**
     * A submission stands unless it was refused or gave way to one that was: a refusal takes back every submission since the last sign-off.
     * Only submissions have a time of submission, so drafts do not come into it.
     */
    private static final String STANDS = """
            v.refusal_reason is null and not exists (
              select from revision refused
              where refused.return_id = v.return_id and refused.number > v.number and refused.refusal_reason is not null
                and not exists (
                  select from revision signed
                  where signed.return_id = v.return_id and signed.signed_off_at is not null
                    and signed.number between v.number and refused.number))""";

    private final Jdbi database;
    private final InstantSource clock;

    Obligations(Jdbi database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param after {@code <collection>/<organisation>} of the one before */
    List<ObligationResponse> find(@Nullable String organisation, @Nullable String collection, String after, int limit) {
        var now = clock.instant();
        return database.withHandle(handle -> handle.createQuery("""
                        select c.code as collection, o.code as organisation, c.opens_at, c.due_at, c.closes_at, r.id as return_id,
                          (select min(v.submitted_at) from revision v where v.return_id = r.id and %s) as fulfilled_at
                        from collection c
                        cross join organisation o
                        left join workforce_return r on r.collection = c.code and r.organisation = o.code
                        where o.type in ('AUTHORITY', 'EMPLOYER')
                          and (o.registered_at is null or o.registered_at < c.closes_at)
                          and o.code = coalesce(cast(:organisation as text), o.code)
                          and c.code = coalesce(cast(:collection as text), c.code)
                          and c.code || '/' || o.code > :after collate "C"
                        order by (c.code || '/' || o.code) collate "C"
                        limit :limit""".formatted(STANDS))
                .bind("organisation", organisation)
                .bind("collection", collection)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> obligation(row, now))
                .list());
    }

    private static ObligationResponse obligation(ResultSet row, Instant now) throws SQLException {
        Timestamp submitted = row.getTimestamp("fulfilled_at");
        Instant fulfilledAt = submitted == null ? null : submitted.toInstant();
        Instant opensAt = row.getTimestamp("opens_at").toInstant();
        Instant dueAt = row.getTimestamp("due_at").toInstant();
        return new ObligationResponse(
                row.getString("collection"),
                row.getString("organisation"),
                ObligationResponse.State.of(fulfilledAt, opensAt, dueAt, now),
                opensAt,
                dueAt,
                row.getTimestamp("closes_at").toInstant(),
                row.getObject("return_id", UUID.class),
                fulfilledAt);
    }
}
