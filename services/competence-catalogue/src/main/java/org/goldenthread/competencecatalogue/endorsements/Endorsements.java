package org.goldenthread.competencecatalogue.endorsements;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The endorsements that there are and were. */
@ApplicationScoped
public class Endorsements {

    private static final String HOLDS = """
            (valid_from <= :day and (valid_until is null or valid_until >= :day) and (withdrawn_on is null or withdrawn_on > :day))""";

    private final Jdbi database;
    private final LondonCalendar calendar;

    Endorsements(Jdbi database, LondonCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /**
     * What a list can be narrowed to.
     *
     * @param current whether it holds today
     * @param date on which it held or will hold
     */
    record Filter(
            @Nullable SubjectKind kind,
            @Nullable String subject,
            @Nullable String body,
            @Nullable Boolean current,
            @Nullable LocalDate date) {}

    /**
     * Those that hold today, by what is endorsed, the newest first; for the answers about it. A body has no more of one thing than there
     * are levels of management, and one for all of them.
     */
    public Map<String, List<EndorsementSummary>> of(SubjectKind kind, Collection<String> references) {
        Map<String, List<EndorsementSummary>> found = new HashMap<>();
        if (references.isEmpty()) {
            return found;
        }
        database.useHandle(handle -> handle.createQuery(
                        "select * from endorsement where subject_kind = :kind and subject = any (:subjects) and "
                                + HOLDS
                                + " order by valid_from desc, id desc")
                .bind("kind", kind.name())
                .bindArray("subjects", String.class, references)
                .bind("day", calendar.today())
                .map((row, context) -> endorsement(row))
                .forEach(held -> found.computeIfAbsent(held.subject(), any -> new ArrayList<>())
                        .add(EndorsementSummary.of(held))));
        return found;
    }

    Optional<Endorsement> find(UUID id) {
        return database.withHandle(handle -> handle.select("select * from endorsement where id = ?", id)
                .map((row, context) -> endorsement(row))
                .findOne());
    }

    /** Held until the transaction ends. */
    Optional<Endorsement> lock(UUID id) {
        return database.withHandle(handle -> handle.select("select * from endorsement where id = ? for update", id)
                .map((row, context) -> endorsement(row))
                .findOne());
    }

    List<Endorsement> after(Filter filter, UUID after, int limit) {
        String sql = """
                select * from endorsement
                where id > :after
                  and (cast(:kind as text) is null or subject_kind = :kind)
                  and (cast(:subject as text) is null or subject = :subject or subject_url = :subject)
                  and (cast(:body as text) is null or body = :body)
                  and (cast(:current as boolean) is null or :current = %s)
                  and (cast(:date as date) is null or %s)
                order by id limit :limit""".formatted(HOLDS, HOLDS.replace(":day", ":date"));
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("after", after)
                .bind("kind", filter.kind() == null ? null : filter.kind().name())
                .bind("subject", filter.subject())
                .bind("body", filter.body())
                .bind("current", filter.current())
                .bind("date", filter.date())
                .bind("day", calendar.today())
                .bind("limit", limit)
                .map((row, context) -> endorsement(row))
                .list());
    }

    /** Another one of the same body for the same subject and level, in a part of the same time. */
    Optional<UUID> overlapping(Endorsement endorsement) {
        return database.withHandle(handle ->
                bind(handle.createQuery("""
                                select id from endorsement
                                where body = :body and subject_kind = :kind and subject = :subject and id <> :id and withdrawn_on is null
                                  and management_level is not distinct from cast(:level as text)
                                  and valid_from <= coalesce(cast(:until as date), date 'infinity')
                                  and coalesce(valid_until, date 'infinity') >= :from
                                order by valid_from limit 1"""), endorsement).mapTo(UUID.class).findOne());
    }

    void add(Endorsement endorsement, Instant now) {
        database.useHandle(handle ->
                bind(handle.createUpdate("""
                                insert into endorsement (id, body, subject_kind, subject, subject_url, subject_title, valid_from, valid_until, scope,
                                  notes, management_level, withdrawn_on, withdrawal_reason, created_at, changed_at, version)
                                values (:id, :body, :kind, :subject, :url, :title, :from, :until, :scope,
                                  :notes, :level, :withdrawnOn, :withdrawalReason, :now, :now, :version)"""), endorsement).bind("now", now).execute());
    }

    /** @return as it is now, with its next version */
    Endorsement change(Endorsement endorsement, Instant now) {
        return database.withHandle(handle -> bind(handle.createQuery("""
                                update endorsement set subject_url = :url, subject_title = :title, valid_from = :from, valid_until = :until,
                                  scope = :scope, notes = :notes, management_level = :level, withdrawn_on = :withdrawnOn,
                                  withdrawal_reason = :withdrawalReason, changed_at = :now, version = version + 1
                                where id = :id returning *"""), endorsement)
                .bind("now", now)
                .map((row, context) -> endorsement(row))
                .one());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Endorsement endorsement) {
        ManagementLevel level = endorsement.managementLevel();
        return statement
                .bind("id", endorsement.id())
                .bind("body", endorsement.body())
                .bind("kind", endorsement.kind().name())
                .bind("subject", endorsement.subject())
                .bind("url", endorsement.url())
                .bind("title", endorsement.title())
                .bind("from", endorsement.from())
                .bind("until", endorsement.until())
                .bind("scope", endorsement.scope())
                .bind("notes", endorsement.notes())
                .bind("level", level == null ? null : level.name())
                .bind("withdrawnOn", endorsement.withdrawnOn())
                .bind("withdrawalReason", endorsement.withdrawalReason())
                .bind("version", endorsement.version());
    }

    private static Endorsement endorsement(ResultSet row) throws SQLException {
        String level = row.getString("management_level");
        return new Endorsement(
                row.getObject("id", UUID.class),
                row.getString("body"),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("subject"),
                row.getString("subject_url"),
                row.getString("subject_title"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("scope"),
                row.getString("notes"),
                level == null ? null : ManagementLevel.valueOf(level),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawal_reason"),
                row.getLong("version"));
    }
}
