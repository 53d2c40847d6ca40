package org.goldenthread.competencecatalogue.courseuploads;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The uploads of all providers. */
@ApplicationScoped
class Uploads {

    private static final Duration KEPT_WHEN_CLOSED = Duration.ofDays(90);
    private static final Duration SLOWEST_INTAKE = Duration.ofDays(1);

    private final Jdbi database;
    private final ObjectMapper json;
    private final InstantSource clock;

    Uploads(Jdbi database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @throws org.goldenthread.problem.ProblemException where it is not there or not the provider's */
    Upload get(String provider, UUID id) {
        return database.withHandle(handle -> handle.select(
                                "select * from course_upload where id = ? and provider = ?", id, provider)
                        .map((row, context) -> upload(row))
                        .findOne())
                .orElseThrow(UploadProblems::unknownUpload);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Upload lock(String provider, UUID id) {
        database.useHandle(handle -> handle.select(
                        "select id from course_upload where id = ? and provider = ? for update", id, provider)
                .mapTo(UUID.class)
                .findOne());
        return get(provider, id);
    }

    Optional<Upload> open(String provider, String kind) {
        return database.withHandle(handle -> handle.select("""
                        select * from course_upload where provider = ? and kind = ? and state in ('processedWithErrors', 'ready')
                        for update""", provider, kind)
                .map((row, context) -> upload(row))
                .findOne());
    }

    /** @param after the newest ones come first */
    List<Upload> page(String provider, UUID after, int limit) {
        return database.withHandle(handle -> handle.select(
                        "select * from course_upload where provider = ? and id < ? order by id desc limit ?",
                        provider,
                        after,
                        limit)
                .map((row, context) -> upload(row))
                .list());
    }

    void add(Upload upload) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into course_upload (id, provider, kind, form, state, columns, digest, abandoned, created_at, changed_at,
                          version)
                        values (:id, :provider, :kind, :form, :state, :columns, :digest, :abandoned, :now, :now, 0)""")
                .bind("id", upload.id())
                .bind("provider", upload.provider())
                .bind("kind", upload.form().kind())
                .bind("form", upload.form().text())
                .bind("state", upload.state().text())
                .bindArray("columns", String.class, upload.columns())
                .bind("digest", upload.digest())
                .bind("abandoned", upload.abandoned())
                .bind("now", upload.createdAt())
                .execute());
    }

    /** Moves it to a state that it may go to; its tag changes. */
    void move(Upload upload, UploadState to, Upload.@Nullable Published published) {
        database.useHandle(handle -> handle.createUpdate("""
                        update course_upload set state = :state, outcome = cast(:published as jsonb), changed_at = :now,
                          version = version + 1 where id = :id""")
                .bind("id", upload.id())
                .bind("state", upload.state().to(to).text())
                .bind("published", published == null ? null : write(published))
                .bind("now", clock.instant())
                .execute());
    }

    private Upload upload(ResultSet row) throws SQLException {
        String published = row.getString("outcome");
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                UploadForm.of(row.getString("form")).orElseThrow(),
                UploadState.of(row.getString("state")),
                List.of((String[]) row.getArray("columns").getArray()),
                row.getString("digest"),
                row.getObject("abandoned", UUID.class),
                published == null ? null : read(published),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getLong("version"));
    }

    private String write(Upload.Published published) {
        try {
            return json.writeValueAsString(published);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Upload.Published read(String published) {
        try {
            return json.readValue(published, Upload.Published.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored outcome can't be read", impossible);
        }
    }

    /** Uploads that are long closed, and rows of files whose upload never came to be. */
    @Scheduled(every = "1h", delayed = "25m")
    @Transactional
    void sweep() {
        database.useHandle(handle -> {
            handle.execute("""
                    update course_upload set abandoned = null where abandoned in (
                      select id from course_upload where state in ('published', 'abandoned') and changed_at < ?)""", clock.instant().minus(KEPT_WHEN_CLOSED));
            handle.execute(
                    "delete from course_upload where state in ('published', 'abandoned') and changed_at < ?",
                    clock.instant().minus(KEPT_WHEN_CLOSED));
            handle.execute("""
                    delete from course_upload_row r where upload < ? and not exists (select from course_upload u where u.id = r.upload)""", Ids.firstOf(clock.instant().minus(SLOWEST_INTAKE)));
        });
    }
}
